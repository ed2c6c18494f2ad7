package org.huozi.check.proofreading;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.han.Han;
import org.huozi.model.Manuscript;
import org.huozi.model.WordCount;
import org.huozi.model.Words;

/**
 * 未校: the places of a manuscript whose text was not read as it was meant. There no rule has anything to say, since one
 * mistake is one finding; and where it is words, nobody has proof-read them.
 */
final class UnreadText {
    private static final Pattern NEXT_ENTRY = Pattern.compile("---|[^\\s:：-][^:：]*[:：]");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[(（][^()（）\\n]*[)）]");
    private static final String LINK = "](";
    /** How some write a remark. */
    private static final String REMARK = "[//]:";

    private final Words words;
    private final BitSet silent = new BitSet();
    private final BitSet unread = new BitSet();

    private UnreadText(Manuscript manuscript) {
        this.words = manuscript.words();
    }

    /** @param found everything that was found so far, of other files as well */
    static UnreadText of(Manuscript manuscript, Diagnostics found) {
        UnreadText unread = new UnreadText(manuscript);
        found.all().stream()
                .filter(finding -> finding.span().file().equals(manuscript.file()))
                .forEach(finding -> UnreadExtent.of(finding).ifPresent(extent -> unread.add(finding, extent)));
        return unread;
    }

    private void add(Diagnostic finding, UnreadExtent extent) {
        BitSet places = extent.isOfWords() ? unread : silent;
        int start = offset(finding.span().start());
        int end = offset(finding.span().end());
        switch (extent) {
            case SIGNS -> signs(start, end);
            case TAG, WORDS -> places.set(start, end);
            case BLOCK -> places.set(start, blockEnd(start));
            case ENTRY -> places.set(lineStart(start), entryEnd(start));
            case NAMED_NOTE -> {
                List<String> arguments = finding.arguments();
                int note = lineOffset(Integer.parseInt(arguments.get(arguments.size() - 1)));
                places.set(note, blockEnd(note));
            }
            case REST -> places.set(start, words.length());
            case ALL -> places.set(0, words.length());
        }
    }

    /** Whether a finding of the proof-reader begins or ends there; one about a figure may hold such a place. */
    boolean has(Span span) {
        int start = offset(span.start());
        int last = Math.max(start, offset(span.end()) - 1);
        return silent.get(start) || silent.get(last) || unread.get(start) || unread.get(last);
    }

    /** Its characters, counted like those of an article; signs alone are none. */
    int characters() {
        return stretches().stream()
                .map(stretch -> words.text().substring(stretch.start(), stretch.end()))
                .mapToInt(WordCount::of)
                .sum();
    }

    /** The lines in which its stretches begin, 1-based. */
    List<Integer> lines() {
        return stretches().stream()
                .map(stretch ->
                        words.span(stretch.start(), stretch.end()).start().line())
                .distinct()
                .toList();
    }

    /** A stretch of the manuscript's text. */
    private record Stretch(int start, int end) {}

    /** Those with Han characters in them. */
    private List<Stretch> stretches() {
        return unread.stream()
                .filter(place -> place == 0 || !unread.get(place - 1))
                .mapToObj(place -> new Stretch(place, unread.nextClearBit(place)))
                .filter(stretch -> Han.isIn(words.text().substring(stretch.start(), stretch.end())))
                .toList();
    }

    private void signs(int start, int end) {
        if (words.text().startsWith(REMARK, start)) {
            silent.set(start, lineEnd(start));
            return;
        }
        int first = start;
        while (first < end && isSign(first)) {
            first++;
        }
        int last = end;
        while (last > first && isSign(last - 1)) {
            last--;
        }
        int link = words.text().substring(first, end).indexOf(LINK);
        silent.set(start, first);
        silent.set(link < 0 ? last : first + link, end);
        Matcher address = ADDRESS.matcher(words.text()).region(end, words.length());
        if (end > 0 && words.text().charAt(end - 1) == ']' && address.lookingAt()) {
            silent.set(end, address.end());
        }
    }

    /** A mark of ASCII, or one as wide as a Han character that was meant to be one. */
    private boolean isSign(int at) {
        char character = words.text().charAt(at);
        return (character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character)) || character == '：';
    }

    private int blockEnd(int start) {
        int end = start;
        while (end < words.length() && !line(end).isBlank()) {
            end = lineEnd(end) + 1;
        }
        return Math.min(end, words.length());
    }

    /** Behind the lines that are no key and no end of the front matter, below the line of this place. */
    private int entryEnd(int start) {
        int end = lineEnd(start) + 1;
        while (end < words.length() && !NEXT_ENTRY.matcher(line(end)).lookingAt()) {
            end = lineEnd(end) + 1;
        }
        return Math.min(end, words.length());
    }

    private String line(int start) {
        return words.text().substring(start, lineEnd(start));
    }

    private int lineStart(int place) {
        return words.text().lastIndexOf('\n', place - 1) + 1;
    }

    private int lineEnd(int place) {
        int end = words.text().indexOf('\n', place);
        return end < 0 ? words.length() : end;
    }

    private int lineOffset(int line) {
        return offset(new Position(line, 1));
    }

    private int offset(Position place) {
        return words.at(Span.at(words.span().file(), place)).place(0);
    }
}
