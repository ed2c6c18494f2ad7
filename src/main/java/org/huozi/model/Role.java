package org.huozi.model;

/** What a run of text is in its article. */
public enum Role {
    TITLE,
    HEADING,
    PARAGRAPH,
    /** A list item, quotation, table cell or caption. */
    ASIDE,
    /** Anything in a note. */
    NOTE,
    /** An entry of a list of sources. */
    ENTRY,
    NAME,
    KEYWORDS,
    DOCUMENT_NUMBER,
    /** What machines read, too: a DOI, an address of mail. */
    IDENTIFIER,
    /** Preformatted text. */
    LISTING;

    /** Words without any markup, from the front matter. */
    public boolean isPlain() {
        return this == TITLE || this == NAME || this == KEYWORDS || this == DOCUMENT_NUMBER || this == IDENTIFIER;
    }

    /** Text that runs on, as against what is said of the article, and listings. */
    boolean isRunning() {
        return this == HEADING || this == PARAGRAPH || this == ASIDE || this == NOTE || this == ENTRY;
    }
}
