package org.huozi.titles;

import java.util.Set;
import org.huozi.han.Han;

/** Words that belong to a neighbour, and words that tell where the sense pauses. */
final class FunctionWords {
    /** Conjunctions and prepositions. */
    private static final Set<String> LEADERS = Set.of(
            "与", "和", "及", "暨", "或", "并", "对", "在", "为", "向", "从", "以", "由", "被", "把", "将", "让", "使", "按", "据", "关于",
            "对于", "及其", "以及", "基于");

    /** Verbs that open a clause: 优化生育政策｜促进人口均衡发展. */
    private static final Set<String> CLAUSE_VERBS = Set.of("促进", "推动");

    /** Other words of one character that belong to the word behind them. */
    private static final Set<String> PREFIXES = Set.of(
            "第", "各", "每", "某", "该", "本", "诸", "新", "大", "小", "微", "多", "无", "不", "非", "未", "再", "更", "最", "全", "会",
            "应", "须");

    private static final Set<String> PARTICLES = Set.of("的", "等", "了", "中的", "下的", "上的", "里的", "之");

    /** Other words that belong to the word before them. */
    private static final Set<String> FOLLOWERS =
            Set.of("中", "下", "上", "里", "内", "间", "时", "后", "着", "过", "吗", "呢", "吧");

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两几";

    private FunctionWords() {}

    /** Whether a line begins well with it and never ends so. */
    static boolean leads(String word) {
        return LEADERS.contains(word);
    }

    static boolean opensClause(String word) {
        return CLAUSE_VERBS.contains(word);
    }

    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /** Whether a line never begins with it and ends well so. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Whether a line never begins with it. */
    static boolean follows(String word) {
        return PARTICLES.contains(word) || FOLLOWERS.contains(word);
    }

    static boolean isNumber(String word) {
        return word.codePoints().allMatch(c -> Character.isDigit(c) || c == '.' || NUMERALS.indexOf(c) >= 0);
    }

    /** A single character that none of these knows is most often a part of a word that the dictionary lacks. */
    static boolean isLoose(String word) {
        return word.codePointCount(0, word.length()) == 1
                && Han.is(word.codePointAt(0))
                && !leads(word)
                && !isPrefix(word)
                && !follows(word)
                && NUMERALS.indexOf(word) < 0;
    }
}
