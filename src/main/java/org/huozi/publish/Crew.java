package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * 班: how many editions are worked on side by side, the one place that knows it. What an edition needs is its own: its
 * findings, its text, its document; what editions share does not change, or takes care of itself (templates, fonts, the
 * reader of sources). Results come in the order of the work, so that nothing shows how many there were.
 *
 * @param size at least 1
 */
record Crew(int size) {
    /** What the program needs whatever it does: classes, templates, fonts, and the records of a long archive. */
    private static final long GROUND = 64L << 20;

    /** What an edition needs while it is set: measured 80 to 110 MB of live objects. */
    private static final long EDITION = 112L << 20;

    /** As many as the machine has processors, and the heap has room for. */
    static Crew ofThisMachine() {
        Runtime machine = Runtime.getRuntime();
        long room = (machine.maxMemory() - GROUND) / EDITION;
        return new Crew((int) Math.max(1, Math.min(machine.availableProcessors(), room)));
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
        return each(work, piece -> {
            synchronized (turn) {
                progress.reached(new Progress.Step(stage, name.apply(piece), begun.incrementAndGet(), work.size()));
            }
            return does.apply(piece);
        });
    }

    private <W, R> List<R> each(List<W> work, Function<W, R> does) {
        if (size == 1 || work.size() < 2) {
            return work.stream().map(does).toList();
        }
        ExecutorService hands = Executors.newFixedThreadPool(Math.min(size, work.size()));
        try {
            List<Future<R>> results = new ArrayList<>();
            work.forEach(piece -> results.add(hands.submit(() -> does.apply(piece))));
            List<R> all = new ArrayList<>();
            for (Future<R> result : results) {
                all.add(result.get());
            }
            return all;
        } catch (ExecutionException failed) {
            throw asItWas(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            hands.shutdownNow();
        }
    }

    private static RuntimeException asItWas(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
    }
}
