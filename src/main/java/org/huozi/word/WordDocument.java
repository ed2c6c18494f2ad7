package org.huozi.word;

import java.util.List;
import java.util.Map;

/**
 * A Word document as its readers see it.
 *
 * @param notes footnotes and endnotes, by the ids of their marks
 * @param changes that were tracked, whichever way they were read
 * @param losses what was not read, and why
 * @param pictures the bytes of each, by the name of its part
 */
public record WordDocument(
        List<WordBlock> blocks,
        Map<String, List<WordBlock>> notes,
        List<TrackedChange> changes,
        List<Loss> losses,
        Map<String, byte[]> pictures) {

    public WordDocument {
        blocks = List.copyOf(blocks);
        notes = Map.copyOf(notes);
        changes = List.copyOf(changes);
        losses = List.copyOf(losses);
        pictures = Map.copyOf(pictures);
    }

    /** Which text is read where changes were tracked. */
    public enum Reading {
        /** As it is once all changes are accepted. */
        CHANGED,
        /** As it was before them. */
        ORIGINAL
    }
}
