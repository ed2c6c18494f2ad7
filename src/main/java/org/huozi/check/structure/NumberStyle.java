package org.huozi.check.structure;

import java.util.regex.Pattern;

/**
 * The forms of the numbers that headings and paragraphs begin with: 编 分编 章 节 条 of laws (立法法 2023 §65), then
 * 一、 （一） 1. （1） ① of 公文 (GB/T 9704-2012 §7.3.3; GB/T 15834 annex B.2), then 1.1 and 1 of learned journals (GB/T
 * 7713.2-2022), then those of speeches. The order is that of the levels. In a paragraph fewer characters are taken for
 * a number than in a heading: 三、四年级 and （1）式 are none.
 */
enum NumberStyle {
    BOOK(Legal.heading("编"), Legal.text("编")),
    SUBBOOK(Legal.heading("分编"), Legal.text("分编")),
    CHAPTER(Legal.heading("章"), Legal.text("章")),
    SUBCHAPTER(Legal.heading("节"), Legal.text("节")),
    CLAUSE(Legal.text("条(?<inserted>之" + Chars.HAN + "+)?"), Legal.text("条(?<inserted>之" + Chars.HAN + "+)?")),
    /** 条 whose text follows without a space. They are counted apart from those with one. */
    CLAUSE_RUN_ON(Legal.runOn(), Legal.runOn()),
    HAN("(?<number>" + Chars.HAN + "{1,3})(?<mark>[、，,.．])", "(?<number>" + Chars.HAN + "{1,3})(?<mark>[、.．])"),
    HAN_IN_BRACKETS("[（(](?<number>" + Chars.HAN + "{1,3})[）)](?<mark>" + Chars.MARK + ")", Chars.NOT_CITED),
    ARABIC("(?<number>[0-9]{1,2})(?<mark>[、，,.．])(?![0-9])", "(?<number>[0-9]{1,2})(?<mark>[、.．])(?![0-9])"),
    ARABIC_IN_BRACKETS("[（(](?<number>[0-9]{1,2})[）)](?<mark>" + Chars.MARK + ")", Chars.NOT_CITED),
    CIRCLED("(?<number>[①-⑳])(?<mark>)", Chars.NOT_CITED),
    DECIMAL("(?<parent>(?:[0-9]{1,2}[.．])+)(?<number>[0-9]{1,2})(?<mark>)(?![0-9.．%％亿万千百倍版元])", "(?!)"),
    BARE("(?<number>[0-9]{1,2})(?<mark>)(?=[ \\u3000])", "(?!)"),
    /** 一是…；二是…, within a paragraph. */
    POINT("(?!)", "(?!)"),
    /** 第一，…。第二，…, within a paragraph. */
    RANK("(?!)", "(?!)");

    private final Pattern inHeading;
    private final Pattern inText;

    /**
     * Takes two patterns.
     *
     * @param text one of its own, or what must not follow that of a heading
     */
    NumberStyle(String heading, String text) {
        this.inHeading = Pattern.compile(heading);
        this.inText = Pattern.compile(text.startsWith("(?!") ? heading + text : text);
    }

    /** What such a number looks like at the beginning of a heading, or of a paragraph. */
    Pattern pattern(boolean heading) {
        return heading ? inHeading : inText;
    }

    boolean isLegal() {
        return compareTo(CLAUSE_RUN_ON) <= 0;
    }

    /** Whether it is a form of 公文, each of which belongs to one level. */
    boolean isOfLevels() {
        return compareTo(HAN) >= 0 && compareTo(ARABIC_IN_BRACKETS) <= 0;
    }

    /** Whether it stands within paragraphs. */
    boolean isSpoken() {
        return this == POINT || this == RANK;
    }

    private static final class Chars {
        static final String HAN = "[一二三四五六七八九十〇○]";
        static final String MARK = "[、，,.．：:]?+";
        /** What stands behind the number of something that the text speaks of. */
        static final String NOT_CITED = "(?![式项]|[和与至或～~—、，-]? ?[（(①-⑳])";
    }

    private static final class Legal {
        private static final String NUMBER = "第 ?(?<number>" + HanInteger.CHARACTERS + "+|[0-9]{1,4}) ?";

        static String heading(String unit) {
            return NUMBER + unit + "(?<mark>)(?![的课])";
        }

        static String text(String unit) {
            return NUMBER + unit + "(?<mark>)(?=[\\s\\u3000【（(]|\\z)";
        }

        static String runOn() {
            return NUMBER + "条(?<mark>)(?=\\p{IsHan})(?![第规之所的中和与及至或以是、])";
        }
    }
}
