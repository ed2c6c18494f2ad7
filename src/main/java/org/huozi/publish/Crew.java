package org.huozi.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * 班: how many hands work side by side, the one place that knows it. What is done side by side is its own: its findings,
 * its text, its document; what is shared does not change, or takes care of itself (templates, fonts, the reader of
 * sources). Results come in the order of the work, so that nothing shows how many hands there were. Nobody waits for a
 * hand: whoever gives out work does what no hand has begun. Once it is done, or has failed, nothing of it goes on.
 */
final class Crew {
    /** What the program needs whatever it does: classes, templates, fonts, and the records of a long archive. */
    private static final long GROUND = 64L << 20;

    /** What an edition needs while it is set: measured 80 to 110 MB of live objects. */
    private static final long EDITION = 112L << 20;

    private final int size;

    /** How many hands may still be hired. A hand has a place while it works, and lends it while it waits for others. */
    private final AtomicInteger places;

    /** What has been given out, in its order; some of it may have been begun. */
    private final Queue<Piece<?>> open = new ConcurrentLinkedQueue<>();

    /** @param size at least 1 */
    Crew(int size) {
        this.size = size;
        this.places = new AtomicInteger(size - 1); // one gives out the work
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

    /** Whether a hand would be free for something beside what is done here. */
    boolean hasFreeHand() {
        return places.get() > 0;
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
        AtomicBoolean failed = new AtomicBoolean();
        List<Piece<R>> pieces = new ArrayList<>();
        for (W part : work) {
            pieces.add(new Piece<>(failed, () -> {
                synchronized (turn) {
                    progress.reached(new Progress.Step(stage, name.apply(part), begun.incrementAndGet(), work.size()));
                }
                return does.apply(part);
            }));
        }
        workOff(pieces);
        return pieces.stream().map(Piece::result).toList();
    }

    /** What two pieces of work come to. */
    record Both<A, B>(A first, B second) {}

    /** Does two pieces of work that need nothing of one another. */
    <A, B> Both<A, B> both(Supplier<A> first, Supplier<B> second) {
        AtomicBoolean failed = new AtomicBoolean();
        Piece<A> one = new Piece<>(failed, first);
        Piece<B> other = new Piece<>(failed, second);
        workOff(List.of(one, other));
        return new Both<>(one.result(), other.result());
    }

    private void workOff(List<? extends Piece<?>> pieces) {
        open.addAll(pieces);
        for (int hired = 1; hired < pieces.size() && takesPlace(); hired++) {
            Thread hand = new Thread(this::help, "hand");
            hand.setDaemon(true);
            hand.start();
        }
        pieces.forEach(piece -> piece.does(() -> {}));
        open.removeAll(pieces);
        List<Throwable> faults = new ArrayList<>();
        places.incrementAndGet();
        pieces.forEach(piece -> piece.fault().ifPresent(faults::add)); // waits for all that was begun
        places.decrementAndGet();
        if (!faults.isEmpty()) {
            throw asItWas(faults.get(0));
        }
    }

    private boolean takesPlace() {
        return places.getAndUpdate(free -> free > 0 ? free - 1 : free) > 0;
    }

    /** Works while there is anything to do, whoever gave it out; each time from a place, which is free again afterwards. */
    private void help() {
        do {
            Piece<?> piece = open.poll();
            while (piece != null && !piece.does(places::incrementAndGet)) {
                piece = open.poll();
            }
            if (piece == null) {
                places.incrementAndGet();
            }
        } while (!open.isEmpty() && takesPlace());
    }

    private static RuntimeException asItWas(Throwable fault) {
        if (fault instanceof Error error) {
            throw error;
        }
        return fault instanceof RuntimeException known ? known : new IllegalStateException(fault);
    }

    /** A piece of work, which is done by whoever comes first; not at all, once another of its kind has failed. */
    private static final class Piece<R> {
        private final AtomicBoolean failed;
        private final FutureTask<R> task;
        private final AtomicBoolean taken = new AtomicBoolean();
        private Runnable ending = () -> {};

        /** @param failed whether it, or another piece that was given out with it, has */
        Piece(AtomicBoolean failed, Supplier<R> work) {
            this.failed = failed;
            this.task = new FutureTask<>(() -> {
                try {
                    return work.get();
                } finally {
                    ending.run();
                }
            });
        }

        /**
         * Does it, unless somebody has begun it.
         *
         * @param ended is done before anybody hears of the result
         * @return whether that was done
         */
        boolean does(Runnable ended) {
            if (!taken.compareAndSet(false, true)) {
                return false;
            }
            if (failed.get()) {
                task.cancel(false);
                return false;
            }
            ending = ended;
            task.run();
            if (fault().isPresent()) {
                failed.set(true);
            }
            return true;
        }

        /** Why it failed, once it has ended. */
        Optional<Throwable> fault() {
            try {
                task.get();
                return Optional.empty();
            } catch (CancellationException left) {
                return Optional.empty();
            } catch (ExecutionException failure) {
                return Optional.ofNullable(failure.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.of(stopped);
            }
        }

        /** Of a piece that has not failed. */
        R result() {
            try {
                return task.get();
            } catch (ExecutionException | InterruptedException known) {
                throw new IllegalStateException(known);
            }
        }
    }
}
