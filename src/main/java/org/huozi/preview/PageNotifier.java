package org.huozi.preview;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** Tells all open pages the result of the last run, and of each run that follows. */
final class PageNotifier {
    private final List<BlockingQueue<RunResult>> readers = new CopyOnWriteArrayList<>();
    private volatile RunResult last = new RunResult(0, true, "", Set.of());

    RunResult last() {
        return last;
    }

    synchronized void post(boolean published, String findings, Set<String> changed) {
        last = new RunResult(last.version() + 1, published, findings, changed);
        readers.forEach(reader -> reader.add(last));
    }

    /** The results from now on, the last one first. */
    synchronized BlockingQueue<RunResult> subscribe() {
        BlockingQueue<RunResult> reader = new LinkedBlockingQueue<>(List.of(last));
        readers.add(reader);
        return reader;
    }

    void unsubscribe(BlockingQueue<RunResult> reader) {
        readers.removeIf(other -> other == reader);
    }
}
