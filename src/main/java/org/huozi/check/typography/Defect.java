package org.huozi.check.typography;

public enum Defect {
    FORBIDDEN_AT_START("避头", "mark at line start", ""),
    FORBIDDEN_AT_END("避尾", "opening mark at line end", ""),
    NOT_FLUSH("行末不齐", "line not flush", "pt"),
    UNFILLED("排不满的行", "line that could not be filled", "em"),
    BEYOND_MEASURE("超出行长", "line beyond the measure", "pt"),
    OUTSIDE_TYPE_AREA("超出版心", "words outside the type area", "pt"),
    CLIPPED("字被裁掉", "clipped ink", "pt"),
    OVERPRINTED("字叠在字上", "words on words", "em"),
    SPLIT_NUMBER("数字拆成两行", "number split between two lines", ""),
    PAIR_NOT_COMPRESSED("连用标点未挤压", "adjacent marks not compressed", "em"),
    FULL_WIDTH_AT_END("行末标点全角", "full-width mark at line end", ""),
    FULL_WIDTH_AT_START("行首开括号未缩", "opening mark not trimmed at line start", ""),
    GAP_MISSING("中西文无间距", "Han–Latin gap missing", "em"),
    LOOSE_LINE("字距过大", "Han characters set loose", "em"),
    HOLE("行中有空洞", "hole in a line", "em"),
    LONELY_CHARACTER("孤字", "last line of one character", ""),
    WIDOW("页首孤行", "page begins with a paragraph's last line", ""),
    ORPHAN("页末孤行", "page ends with a paragraph's first line", ""),
    HEADING_AT_FOOT("页末标题", "page ends with a heading", ""),
    RADICAL("部首字符", "character of a radicals block", ""),
    UNREADABLE("乱码字符", "replacement character", "");

    private final String chinese;
    private final String english;
    private final String unit;

    Defect(String chinese, String english, String unit) {
        this.chinese = chinese;
        this.english = english;
        this.unit = unit;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** Of the amount: {@code pt}, {@code em}, or empty if nothing is measured. */
    public String unit() {
        return unit;
    }
}
