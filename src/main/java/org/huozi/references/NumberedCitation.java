package org.huozi.references;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A mention of sources by their numbers, 顺序编码制 (GB/T 7714 §10.1): [1] [2,5] [1-3] ［4］ [3]15-17, and neighbours such as
 * [1][2], which are one; ①② where the list is numbered so.
 *
 * @param start of its first bracket in the text
 * @param end behind its last bracket, or the pages behind that
 * @param named numbers and ranges of numbers, in the order of their places
 * @param brackets how many stand side by side
 */
public record NumberedCitation(int start, int end, List<NamedSources> named, int brackets) {
    private static final String NUMBERS = " ?\\d{1,3}(?: ?[-‐–—~～,，、;；] ?\\d{1,3})* ?";

    /** A number behind the bracket is a page unless it belongs to the sentence: [3]2020年. */
    private static final String PAGES =
            "(?:(?:[:：] ?|[pP]{1,2}\\.? ?)?\\d{1,5}(?:[-–—]\\d{1,5}(?![\\d年月日个项万亿%％])|(?=[。，；、）)\\]]|$)))?";

    private static final String BRACKET = "[\\[［]" + NUMBERS + "[\\]］]";
    private static final Pattern MENTION = Pattern.compile("(?:" + BRACKET + PAGES + ")+");
    private static final Pattern EACH_BRACKET = Pattern.compile("[\\[［](" + NUMBERS + ")[\\]］]");
    private static final Pattern CIRCLES = Pattern.compile("[①-⑳]+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?: ?[-‐–—~～] ?(\\d{1,3}))?");

    /** What stands before brackets that are an interval or an index. */
    private static final Pattern NO_MENTION = Pattern.compile("(?s).*(?:区间|范围|取值|属于|∈|=|\\[) ?");

    /** Of a mention that belongs to the sentence: 文献[1]. */
    private static final Pattern ON_LINE = Pattern.compile("(?is).*(?:文献|\\brefs?\\.?|references?) ?");

    public NumberedCitation {
        named = List.copyOf(named);
    }

    /** What the numbers of an article's list look like, and so those of its mentions. */
    public enum NumberMarks {
        BRACKETS,
        CIRCLES;

        /** Of a list with these labels. */
        public static NumberMarks of(Collection<String> labels) {
            boolean circled = !labels.isEmpty()
                    && labels.stream()
                            .allMatch(label ->
                                    NumberedCitation.CIRCLES.matcher(label).matches());
            return circled ? CIRCLES : BRACKETS;
        }

        /** A number as a mention has it. */
        public String shown(int number) {
            return this == CIRCLES ? Character.toString(EntryLabel.CIRCLED_ONE + number - 1) : "[" + number + "]";
        }
    }

    /**
     * One source, or several in a row.
     *
     * @param start in the text
     */
    public record NamedSources(int first, int last, int start, int end) {
        public IntStream numbers() {
            return IntStream.rangeClosed(first, last);
        }
    }

    /**
     * All mentions in a text; brackets, or a circle, at the very beginning of a paragraph are a label.
     *
     * @param above what its paragraph has before it
     */
    public static List<NumberedCitation> in(String text, String above, NumberMarks marks) {
        List<NumberedCitation> found = new ArrayList<>();
        Pattern pattern = marks == NumberMarks.CIRCLES ? CIRCLES : MENTION;
        for (Matcher mention = pattern.matcher(text); mention.find(); ) {
            String before = above + text.substring(0, mention.start());
            if (!before.isBlank() && !NO_MENTION.matcher(before).matches()) {
                NumberedCitation citation = of(mention);
                if (citation.named.stream().noneMatch(source -> source.first == 0)) {
                    found.add(citation);
                }
            }
        }
        return found;
    }

    /** A text that is nothing but a mention, as one above the line is. */
    public static Optional<NumberedCitation> alone(String text, NumberMarks marks) {
        Matcher mention = (marks == NumberMarks.CIRCLES ? CIRCLES : MENTION).matcher(text);
        return mention.matches() ? Optional.of(of(mention)) : Optional.empty();
    }

    /** Whether a mention behind these words stands on the line, as a part of the sentence. */
    public static boolean isOnLine(String before) {
        return ON_LINE.matcher(before).matches();
    }

    /** All numbers, ranges counted out. */
    public List<Integer> numbers() {
        return named.stream().flatMapToInt(NamedSources::numbers).boxed().toList();
    }

    private static NumberedCitation of(Matcher mention) {
        List<NamedSources> named = new ArrayList<>();
        if (CIRCLES.matcher(mention.group()).matches()) {
            for (int i = mention.start(); i < mention.end(); i++) {
                int number = mention.group().charAt(i - mention.start()) - EntryLabel.CIRCLED_ONE + 1;
                named.add(new NamedSources(number, number, i, i + 1));
            }
        }
        int brackets = 0;
        for (Matcher bracket = EACH_BRACKET.matcher(mention.group()); bracket.find(); brackets++) {
            for (Matcher range = RANGE.matcher(bracket.group(1)); range.find(); ) {
                int start = mention.start() + bracket.start(1) + range.start();
                int first = Integer.parseInt(range.group(1));
                int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                named.add(new NamedSources(
                        first, last, start, start + range.group().length()));
            }
        }
        return new NumberedCitation(mention.start(), mention.end(), named, brackets);
    }
}
