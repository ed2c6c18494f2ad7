package org.huozi.word;

import java.util.List;

/** What a paragraph of Word is made of. */
public sealed interface WordPiece {

    /**
     * Words of one look.
     *
     * @param link where they lead; empty for most
     */
    record TypedWord(String text, Look look, String link) implements WordPiece {}

    /** A line that ends where its author wanted it to, or a page. */
    record TypedBreak(boolean page) implements WordPiece {}

    /**
     * The mark of a note.
     *
     * @param id of {@link WordDocument#notes}
     */
    record NoteCall(String id) implements WordPiece {}

    /** A remark of somebody who has read the manuscript. */
    record Comment(String author, String text) implements WordPiece {}

    /**
     * A picture.
     *
     * @param part of {@link WordDocument#pictures}
     * @param alternative what its author says of it; mostly empty
     * @param share of the width of the text, in percent; 0 if unknown
     */
    record WordPicture(String part, String alternative, int share) implements WordPiece {}

    /** Something drawn that cannot be carried: a formula of another program, a chart. */
    record Uncarried(String name) implements WordPiece {}

    /**
     * A formula.
     *
     * @param tex as our reader of formulas takes it; empty if it cannot
     * @param line the same in a line, with nothing left out
     * @param typed its characters, without what only says how they stand
     * @param display whether it stands by itself
     */
    record WordFormula(String tex, List<TypedWord> line, String typed, boolean display) implements WordPiece {}
}
