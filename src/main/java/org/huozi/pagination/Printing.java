package org.huozi.pagination;

import java.io.IOException;

/**
 * 印本: an edition in one printed form.
 *
 * @param choices what sets it apart from other printings of the edition
 * @param pdf the finished file; not to be changed by its readers
 */
@SuppressWarnings("ArrayRecordComponent") // a file's bytes, never compared
public record Printing(Choices choices, PageMap pages, byte[] pdf) {

    /**
     * What a printing is made by.
     *
     * @param name part of its file's name; empty for the edition itself
     * @param template below the templates folder
     * @param archival whether it must meet PDF/A-2a
     * @param colourProfile file name of the ICC profile that its colours are meant for
     */
    public record Choices(String name, String template, boolean archival, String colourProfile) {
        /** The edition for readers and archives. */
        public static final Choices EDITION = new Choices("", "print/edition.ftlh", true, "srgb.icc");

        ColourProfile colours() throws IOException {
            return ColourProfile.of(colourProfile);
        }
    }
}
