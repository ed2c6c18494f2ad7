package org.huozi.titles;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
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
    private static final String OPENERS = "“‘（《〈【〖〔［｛「『([{";
    private static final String CLOSERS = "”’）》〉】〗〕］｝」』)]}、，；：。．？！·～–-/／,.;:?!%‰℃";

    /** What stays whole: a heading's number with its first character, and short words in marks. */
    private static final Pattern WHOLE = Pattern.compile(
            "^(?:第?[一二三四五六七八九十百\\d.]{1,4}[、．.章节] ?|（[一二三四五六七八九十\\d]{1,3}） ?)"
                    + Han.CHARACTER
                    + "|[“‘][^“”‘’]{1,6}[”’]|《[^《》]{1,6}》|〈[^〈〉]{1,6}〉|「[^「」]{1,6}」|（[^（）]{1,6}）|〔[^〔〕]{1,6}〕 ?\\d+ ?号");

    /** Times that two words are met together to be kept so while they are short, and while they fit on a line. */
    private static final int FAMILIAR = 6;

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
        String after = word(i);
        if (after.isBlank() || belongsBefore(after) || leads(i - 1)) {
            return;
        }
        boolean spaced = word(i - 1).isBlank();
        int before = spaced && i >= 2 ? i - 2 : i - 1;
        String last = word(before);
        if (spaced && (leads(before) || bothWestern(last, after))) {
            return; // 16 部门, 第 2 期; between two Western words any line may end
        }
        boolean marked = spaced || isCloser(last) || OPENERS.contains(after) || isDash(after) || isDash(last);
        boolean led = FunctionWords.leads(after) && (!isLoose(before) || isAttached(before - 1)); // not 去与留
        boolean begun = FunctionWords.isParticle(last) && isLoose(i) && isAttached(i + 1); // 的堵点, unknown as a word
        if (marked || led || begun || !(isLoose(before) || isLoose(i))) {
            places.set(words.get(i));
            boolean clause = FunctionWords.opensClause(after) && !isLoose(i + 1); // not 促进法
            boolean pauses = FunctionWords.leads(after) || FunctionWords.isParticle(last) || clause;
            senses.set(words.get(i), pauses || isCloser(last) || OPENERS.contains(after) || isDash(after));
        }
    }

    /** Whether it is most often a part of a word that the dictionary lacks; a measure word is none. */
    private boolean isLoose(int i) {
        boolean measure = i > 0 && FunctionWords.isNumber(word(word(i - 1).isBlank() && i > 1 ? i - 2 : i - 1));
        return i + 1 < words.size() && !measure && FunctionWords.isLoose(word(i));
    }

    /** Words often met together stay together, the most familiar first, while they are short: 人力资源, 社会保障. */
    private void bindCompanions(Lexicon lexicon) {
        IntStream.range(1, words.size() - 1)
                .filter(i -> places.get(words.get(i)) && !senses.get(words.get(i)))
                .filter(i -> !FunctionWords.leads(word(i - 1)) && company(i, lexicon) >= FAMILIAR)
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
        return FunctionWords.follows(word) || isCloser(word);
    }

    /** Whether a word draws the next one to itself. */
    private boolean leads(int i) {
        String word = word(i);
        boolean etc = word.equals("等") && !FunctionWords.leads(word(i + 1)); // 等部门
        boolean dash = isDash(word) && i == 0;
        return etc
                || dash
                || FunctionWords.leads(word)
                || FunctionWords.isPrefix(word)
                || FunctionWords.isNumber(word)
                || OPENERS.contains(word);
    }

    /** Whether a loose character can belong to this word. */
    private boolean isAttached(int i) {
        if (i < 0 || i + 1 >= words.size()) {
            return false;
        }
        String word = word(i);
        return !word.isBlank()
                && !FunctionWords.leads(word)
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
