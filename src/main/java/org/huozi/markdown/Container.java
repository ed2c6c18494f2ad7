package org.huozi.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A {@code :::} container in flexmark's tree. */
final class Container extends Block {
    private final BasedSequence opening;
    private final BasedSequence info;
    private boolean closed;

    /**
     * An open container.
     *
     * @param opening the line that opens it
     * @param info what follows the colons; empty for a closing line that closes nothing
     */
    Container(BasedSequence opening, BasedSequence info) {
        super(opening);
        this.opening = opening;
        this.info = info;
    }

    BasedSequence opening() {
        return opening;
    }

    BasedSequence info() {
        return info;
    }

    /** The colons are the wide ones of a Chinese keyboard. */
    boolean wideColons() {
        return opening.trimStart().charAt(0) == '：';
    }

    boolean closed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }
}
