package org.huozi.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Correction;
import org.huozi.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * 字句: text that knows its place. Every char, and the end, has an offset in the manuscript that it came from, whatever
 * quotes, escapes, indentation and markup were taken away; some chars stand there verbatim, others stand for something.
 */
public final class Words {
    private final Places places;
    private final String text;
    private final int first;
    /** Absent where all chars stand verbatim one after the other, as most do. */
    private final @Nullable Origins origins;

    private Words(Places places, String text, int first, @Nullable Origins origins) {
        this.places = places;
        this.text = text;
        this.first = first;
        this.origins = origins;
    }

    private static final class Origins {
        /** For each char and for the end. */
        private final int[] offsets;

        private final BitSet verbatim;

        Origins(int[] offsets, BitSet verbatim) {
            this.offsets = offsets;
            this.verbatim = verbatim;
        }
    }

    /**
     * A text as a manuscript has it.
     *
     * @param start offset of its first char
     */
    public static Words verbatim(Places places, String text, int start) {
        return new Words(places, text, start, null);
    }

    /** Texts of one manuscript, at least one, one after the other. */
    public static Words joined(List<Words> parts) {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text));
        int[] offsets = new int[text.length() + 1];
        BitSet verbatim = new BitSet();
        int at = 0;
        for (Words part : parts) {
            for (int i = 0; i < part.length(); i++) {
                offsets[at + i] = part.place(i);
                verbatim.set(at + i, part.isVerbatim(i));
            }
            at += part.length();
            offsets[at] = part.end(0, part.length());
        }
        return made(parts.get(0).places, text.toString(), offsets, verbatim);
    }

    private static Words made(Places places, String text, int[] offsets, BitSet verbatim) {
        boolean whole = verbatim.cardinality() == text.length() && offsets[text.length()] - offsets[0] == text.length();
        return new Words(places, text, offsets[0], whole ? null : new Origins(offsets, verbatim));
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public Span span() {
        return span(0, length());
    }

    /** From the first char to behind the last one. */
    public Span span(int start, int end) {
        return places.span(place(start), end(start, end));
    }

    /** The part of these words, all of them verbatim, that stands at a place. */
    public Words at(Span place) {
        return part(places.offset(place.start()) - first, places.offset(place.end()) - first);
    }

    /** Whether markup, or a line end, stands between this char and the one before. */
    public boolean isMarkupBefore(int index) {
        return index > 0 && place(index) != place(index - 1) + 1;
    }

    /** A replacement, when the manuscript has these very characters and no markup between them. */
    public Optional<Correction> correction(int start, int end, String replacement) {
        boolean same = end > start && place(end - 1) - place(start) == end - 1 - start;
        for (int i = start; i < end; i++) {
            same &= isVerbatim(i);
        }
        return same ? Optional.of(new Correction(span(start, end), replacement)) : Optional.empty();
    }

    /** What they would be once the manuscript was corrected. */
    public String corrected(List<Correction> corrections) {
        String[] chars =
                text.chars().mapToObj(unit -> String.valueOf((char) unit)).toArray(String[]::new);
        for (Correction correction : corrections) {
            int from = places.offset(correction.span().start());
            int to = places.offset(correction.span().end());
            String instead = correction.text();
            for (int i = 0; i < chars.length; i++) {
                if (isVerbatim(i) && place(i) >= from && place(i) < to) {
                    chars[i] = instead;
                    instead = "";
                }
            }
        }
        return String.join("", chars);
    }

    public Words part(int start, int end) {
        String cut = text.substring(start, end);
        if (origins == null) {
            return new Words(places, cut, first + start, null);
        }
        int[] offsets = Arrays.copyOfRange(origins.offsets, start, end + 1);
        offsets[end - start] = end(start, end);
        return made(places, cut, offsets, origins.verbatim.get(start, end));
    }

    /** Without white space at either end. */
    public Words strip() {
        int start = length() - text.stripLeading().length();
        return part(start, Math.max(start, text.stripTrailing().length()));
    }

    /** The parts between separators, stripped, without those that are empty. */
    public List<Words> split(Pattern separator) {
        List<Words> parts = new ArrayList<>();
        Matcher found = separator.matcher(text);
        int from = 0;
        while (found.find()) {
            parts.add(part(from, found.start()).strip());
            from = found.end();
        }
        parts.add(part(from, length()).strip());
        parts.removeIf(part -> part.text.isEmpty());
        return parts;
    }

    /** Another text that stands for all of these words. */
    public Words instead(String other) {
        int[] offsets = new int[other.length() + 1];
        Arrays.fill(offsets, place(0));
        offsets[other.length()] = end(0, length());
        return made(places, other, offsets, new BitSet());
    }

    /**
     * Another text made of these words.
     *
     * @param sources for each of its chars and its end, the char here that it comes from; never falling
     */
    public Words as(String other, int[] sources) {
        int[] offsets = new int[other.length() + 1];
        BitSet verbatim = new BitSet();
        for (int i = 0; i < other.length(); i++) {
            offsets[i] = place(sources[i]);
            boolean alone = sources[i + 1] == sources[i] + 1 && isVerbatim(sources[i]);
            verbatim.set(i, alone && text.charAt(sources[i]) == other.charAt(i));
        }
        offsets[other.length()] = end(sources[0], sources[other.length()]);
        return made(places, other, offsets, verbatim);
    }

    /**
     * The same with some stretches read as something else, which then stands for them.
     *
     * @param amendments in the order of their places, none within another
     */
    public Words amended(List<Amendment> amendments) {
        if (amendments.isEmpty()) {
            return this;
        }
        List<Words> parts = new ArrayList<>();
        int at = 0;
        for (Amendment amendment : amendments) {
            parts.add(part(at, amendment.start()));
            parts.add(part(amendment.start(), amendment.end()).instead(amendment.instead()));
            at = amendment.end();
        }
        parts.add(part(at, length()));
        parts.removeIf(part -> part.length() == 0);
        return parts.isEmpty() ? part(length(), length()) : joined(parts);
    }

    /** Notes the places in the manuscript of all these characters. */
    public void addPlaces(BitSet places) {
        for (int i = 0; i < length(); i++) {
            places.set(place(i), Math.max(place(i), end(i, i + 1)));
        }
    }

    /** Notes all places of a span of the same manuscript. */
    public void addPlaces(Span span, BitSet noted) {
        noted.set(places.offset(span.start()), places.offset(span.end()));
    }

    /** The offset in the manuscript that a char comes from; that of the end is asked for too. */
    public int place(int index) {
        return origins == null ? first + index : origins.offsets[index];
    }

    /** Whether the manuscript has this very char, and it stands for itself alone. */
    public boolean isVerbatim(int index) {
        return origins == null || origins.verbatim.get(index);
    }

    /** A char that stands there verbatim ends behind itself, whatever markup comes next. */
    private int end(int start, int end) {
        if (end <= start) {
            return place(start);
        }
        return isVerbatim(end - 1) ? place(end - 1) + 1 : place(end);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words words && text.equals(words.text) && span().equals(words.span());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
