package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * 班: how many hands work side by side, the one place that knows it. What is done side by side is its own: its findings,
 * its text, its document; what is shared does not change, or takes care of itself (templates, fonts, the reader of
 * sources). Results come in the order of the work, so that nothing shows how many hands there were. Nobody waits for a
 * hand: work that none is free for is done by whoever gave it out.
 */
final class Crew {
    /** What the program needs whatever it does: classes, templates, fonts, and the records of a long archive. */
    private static final long GROUND = 64L << 20;

    /** What an edition needs while it is set: measured 80 to 110 MB of live objects. */
    private static final long EDITION = 112L << 20;

    private final int size;

    /** Hands without work, besides the one that gives it out. */
    private final Semaphore free;

    /** @param size at least 1 */
    Crew(int size) {
        this.size = size;
        this.free = new Semaphore(size - 1);
    }

    /** As many as the machine has processors, and the heap has room for. */
    static Crew ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        long room = (machine.maxMemory() - GROUND) / EDITION;
        return new Crew((int) Math.max(1, Math.min(machine.availableProcessors(), room)));
    }

    int size() {
        return size;
    }

    /** Whether a hand is free to do something beside what is done. */
    boolean hasFreeHand() {
        return free.availablePermits() > 0;
    }

    /**
     * Does pieces of work, and tells how far it is.
     *
     * @param name of a piece, for who watches
     */
    <W, R> List<R> each(
            Progress progress, Progress.Stage stage, List<W> work, Function<W, String> name, Function<W, R> does) {
        AtomicInteger begun = new AtomicInteger();
        Object turn = new Object();
        List<FutureTask<R>> pieces = new ArrayList<>();
        for (W piece : work) {
            pieces.add(new FutureTask<>(() -> {
                synchronized (turn) {
                    progress.reached(new Progress.Step(stage, name.apply(piece), begun.incrementAndGet(), work.size()));
                }
                return does.apply(piece);
            }));
        }
        workOff(pieces);
        List<R> results = new ArrayList<>();
        pieces.forEach(piece -> results.add(result(piece)));
        return results;
    }

    /** What two pieces of work come to. */
    record Both<A, B>(A first, B second) {}

    /** Does two pieces of work that need nothing of one another. */
    <A, B> Both<A, B> both(Supplier<A> first, Supplier<B> second) {
        FutureTask<A> one = new FutureTask<>(first::get);
        FutureTask<B> other = new FutureTask<>(second::get);
        workOff(List.of(one, other));
        return new Both<>(result(one), result(other));
    }

    /** Does pieces on as many hands as are free; when it returns or fails, nothing that was begun goes on. */
    private void workOff(List<? extends FutureTask<?>> pieces) {
        Queue<FutureTask<?>> open = new ConcurrentLinkedQueue<>(pieces);
        List<Thread> helpers = new ArrayList<>();
        while (helpers.size() + 1 < pieces.size() && free.tryAcquire()) {
            Thread helper = new Thread(() -> {
                try {
                    workOff(open);
                } finally {
                    free.release();
                }
            });
            helpers.add(helper);
            helper.start();
        }
        workOff(open);
        helpers.forEach(Crew::ended);
        pieces.stream()
                .filter(FutureTask::isDone)
                .forEach(Crew::result); // one that failed is told before one not begun
    }

    /** Does what is open; what is not begun when a piece fails is left. */
    private static void workOff(Queue<FutureTask<?>> open) {
        for (FutureTask<?> piece = open.poll(); piece != null; piece = open.poll()) {
            piece.run();
            if (failed(piece)) {
                open.clear();
            }
        }
    }

    private static boolean failed(Future<?> done) {
        try {
            done.get();
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void ended(Thread helper) {
        try {
            helper.join();
        } catch (InterruptedException stopped) {
            helper.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static <R> R result(Future<R> piece) {
        try {
            return piece.get();
        } catch (ExecutionException failed) {
            throw asItWas(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static RuntimeException asItWas(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
