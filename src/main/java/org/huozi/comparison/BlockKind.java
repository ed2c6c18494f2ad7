package org.huozi.comparison;

/** What a block of a proof is to its reader. */
public enum BlockKind {
    HEADING("标题", "heading"),
    TEXT("正文", "text"),
    /** A line of a table, its cells side by side. */
    ROW("表格", "table"),
    CAPTION("图题表题", "caption"),
    NOTE("注释", "note"),
    CONTENTS("目次", "contents"),
    PICTURE("图", "picture");

    private final String chinese;
    private final String english;

    BlockKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Whether it is read sentence by sentence. */
    boolean hasSentences() {
        return this == TEXT || this == NOTE;
    }
}
