package org.huozi.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.huozi.model.Inset;

/** A {@code :::} container in flexmark's tree. */
final class Container extends Block {
    private final BasedSequence opening;
    private final BasedSequence info;
    private BasedSequence closing = BasedSequence.NULL;

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

    boolean isBox() {
        return ContainerAttributes.name(this).equals(Inset.Purpose.BOX.word());
    }

    boolean closed() {
        return closing.isNotNull();
    }

    /** @param line the one that closes it */
    void close(BasedSequence line) {
        closing = line;
    }

    /** The line that closes it; none while it is open. */
    BasedSequence closing() {
        return closing;
    }

    @Override
    public BasedSequence[] getSegments() {
        return new BasedSequence[] {opening};
    }
}
