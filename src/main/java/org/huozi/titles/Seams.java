package org.huozi.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.han.Han;
import org.huozi.han.Western;

/**
 * The places between the words of a title at which a line may end. A boundary between words is where a break may be, not
 * where it should be: what belongs to its neighbour stays with it.
 */
final class Seams {
    /** Conjunctions and prepositions: a line begins well with them, and never ends so. */
    private static final Set<String> LEADERS = Set.of(
            "与", "和", "及", "暨", "或", "并", "对", "在", "为", "向", "从", "以", "由", "被", "把", "将", "让", "使", "按", "据", "关于",
            "对于", "及其", "以及", "促进", "推动", "基于");

    /** Other words of one character that belong to the word behind them. */
    private static final Set<String> PREFIXES = Set.of(
            "第", "各", "每", "某", "该", "本", "诸", "新", "大", "小", "微", "多", "无", "不", "非", "未", "再", "更", "最", "全", "会",
            "应", "须");

    /** Particles and words of place: a line never begins with them. After the particles it ends well. */
    private static final Set<String> PARTICLES = Set.of("的", "等", "了", "中的", "下的", "上的", "里的", "之");

    private static final Set<String> FOLLOWERS =
            Set.of("中", "下", "上", "里", "内", "间", "时", "后", "着", "过", "吗", "呢", "吧");

    private static final String NUMERALS = "一二三四五六七八九十百千万亿两几";

    private static final String OPENERS = "“‘（《〈【〖〔［｛「『([{";
    private static final String CLOSERS = "”’）》〉】〗〕］｝」』)]}、，；：。．？！·～–-/／,.;:?!%‰℃";

    /** What stays whole: short words in marks, with what they qualify where it is one short word, and a heading's number. */
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:第?[一二三四五六七八九十百\\d.]{1,4}[、．.章节] ?|（[一二三四五六七八九十\\d]{1,3}） ?)"
                    + Han.CHARACTER
                    + "|[“‘][^“”‘’]{1,6}[”’]|《[^《》]{1,6}》|〈[^〈〉]{1,6}〉|「[^「」]{1,6}」|（[^（）]{1,6}）|〔[^〔〕]{1,6}〕 ?\\d+ ?号");

    /** Times that two words are met together to be kept so while they are short, and while they fit on a line. */
    private static final int FAMILIAR = 5;

    private static final int INSEPARABLE = 25;

    private static final int SHORT = 6;
    private static final int LONG = 13;

    private final String title;
    private final List<Integer> words = new ArrayList<>();
    private final BitSet places = new BitSet();
    private final BitSet senses = new BitSet();

    private Seams(String title) {
        this.title = title;
    }

    /**
     * The seams of a title.
     *
     * @param lexicon which knows its words
     */
    static Seams of(String title, Lexicon lexicon) {
        Seams seams = new Seams(title);
        seams.words.add(0);
        lexicon.beginnings(title).stream()
                .filter(at -> at < title.length())
                .filter(at -> !isBound(title.codePointBefore(at), title.codePointAt(at)))
                .forEach(seams.words::add);
        seams.words.add(title.length());
        for (int i = 1; i + 1 < seams.words.size(); i++) {
            seams.look(i);
        }
        for (Matcher whole = WHOLE.matcher(title); whole.find(); ) {
            seams.places.clear(whole.start() + 1, whole.end());
        }
        seams.bindCompanions(lexicon);
        return seams;
    }

    /** Where a new line may begin. */
    BitSet places() {
        return places;
    }

    /** Whether the sense pauses here. */
    boolean isSense(int place) {
        return senses.get(place);
    }

    /** Within a Western word or number, which the dictionary cuts at hyphens and points. */
    private static boolean isBound(int before, int after) {
        return isWestern(before) && isWestern(after);
    }

    private static boolean isWestern(int character) {
        return character > ' ' && Western.isBlock(character) && !isMark(character);
    }

    private static boolean isMark(int character) {
        return "“”‘’…—·".indexOf(character) >= 0;
    }

    private void look(int i) {
        String before = word(i - 1);
        String after = word(i);
        if (after.isBlank() || belongsBefore(after) || leads(before, i - 1)) {
            return;
        }
        int place = words.get(i);
        boolean spaced = before.isBlank();
        String last = spaced && i >= 2 ? word(i - 2) : before;
        if (spaced && (isNumber(last) || leads(last, i - 2) || bothWestern(last, after))) {
            return; // 16 部门, 第 2 期; between two Western words any line may end
        }
        boolean marked = spaced || isCloser(last) || OPENERS.contains(after) || isDash(after) || isDash(last);
        boolean joined = LEADERS.contains(after) && isLoose(last) && !isAttached(i - 2); // 去与留
        boolean apart = LEADERS.contains(after) && !joined;
        boolean begun = PARTICLES.contains(last) && isLoose(after) && isAttached(i + 1); // 的堵点, unknown as a word
        if (marked || apart || begun || !(isLoose(last) || isLoose(after))) {
            places.set(place);
            boolean opens = LEADERS.contains(after) || PARTICLES.contains(last) || OPENERS.contains(after);
            senses.set(place, opens || isCloser(last) || isDash(after));
        }
    }

    /** Words often met together stay together, the most familiar first, while they are short: 人力资源, 社会保障. */
    private void bindCompanions(Lexicon lexicon) {
        IntStream.range(1, words.size() - 1)
                .filter(i -> places.get(words.get(i)) && !senses.get(words.get(i)))
                .filter(i -> !LEADERS.contains(word(i - 1)) && company(i, lexicon) >= FAMILIAR)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> company(i, lexicon)).reversed())
                .filter(i -> lengthOver(words.get(i)) <= (company(i, lexicon) >= INSEPARABLE ? LONG : SHORT))
                .forEach(i -> places.clear(words.get(i)));
    }

    /** Chars of the phrase that two would make. */
    private int lengthOver(int place) {
        int next = places.nextSetBit(place + 1);
        return (next < 0 ? title.length() : next) - Math.max(0, places.previousSetBit(place - 1));
    }

    private int company(int i, Lexicon lexicon) {
        return lexicon.company(word(i - 1), word(i));
    }

    private String word(int i) {
        return title.substring(words.get(i), words.get(i + 1));
    }

    private static boolean belongsBefore(String word) {
        return PARTICLES.contains(word) || FOLLOWERS.contains(word) || isCloser(word);
    }

    /** Whether a word draws the next one to itself. */
    private boolean leads(String word, int i) {
        boolean alone = LEADERS.contains(word) && word.length() == 1;
        boolean etc = word.equals("等") && i + 1 < words.size() - 1 && !LEADERS.contains(word(i + 1)); // 等部门
        boolean number = isNumber(word) && words.get(i + 1) < title.length();
        return alone || etc || PREFIXES.contains(word) || number || OPENERS.contains(word) || (isDash(word) && i == 0);
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(c -> Character.isDigit(c) || c == '.' || NUMERALS.indexOf(c) >= 0);
    }

    /** A single character that is neither a function word nor a prefix is most often a part of a word unknown. */
    private static boolean isLoose(String word) {
        return word.codePointCount(0, word.length()) == 1
                && Han.is(word.codePointAt(0))
                && !LEADERS.contains(word)
                && !PREFIXES.contains(word)
                && !PARTICLES.contains(word)
                && !FOLLOWERS.contains(word)
                && NUMERALS.indexOf(word) < 0;
    }

    /** Whether a loose character can belong to this word. */
    private boolean isAttached(int i) {
        if (i < 0 || i + 1 >= words.size()) {
            return false;
        }
        String word = word(i);
        return !word.isBlank()
                && !LEADERS.contains(word)
                && !belongsBefore(word)
                && !OPENERS.contains(word)
                && Character.isLetter(word.codePointAt(0));
    }

    private static boolean isCloser(String word) {
        return !word.isEmpty() && word.codePoints().allMatch(c -> CLOSERS.indexOf(c) >= 0);
    }

    private static boolean isDash(String word) {
        return word.startsWith("—");
    }

    private static boolean bothWestern(String one, String other) {
        return isWestern(one.codePointBefore(one.length())) && isWestern(other.codePointAt(0));
    }
}
