package org.huozi.check.copy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The passages of a text: for each kind the chars that belong to one. Recognised once, for all rules. */
public final class Passages {
    private final Map<Passage, BitSet> places;

    private Passages(Map<Passage, BitSet> places) {
        this.places = places;
    }

    /**
     * Reads a text.
     *
     * @param text addresses in it are known already
     * @param western whether it is a Western text
     * @param setting what stands around it
     */
    static Passages of(String text, BitSet addresses, boolean western, Setting setting) {
        Map<Passage, BitSet> places = new EnumMap<>(Passage.class);
        places.put(Passage.ADDRESS, addresses);
        places.put(Passage.IDENTIFIER, all(Identifiers.in(text)));
        places.put(Passage.CITATION, all(Citations.in(text, setting)));
        places.put(Passage.ENTRY, all(SourceEntries.in(text, setting)));
        places.put(Passage.WESTERN, WesternSentences.in(text, western));
        places.put(Passage.TITLE, all(QuotedWords.titles(text)));
        places.put(Passage.QUOTATION, all(QuotedWords.quotations(text)));
        return new Passages(places);
    }

    private static BitSet all(Stream<MatchResult> found) {
        BitSet places = new BitSet();
        found.forEach(match -> places.set(match.start(), match.end()));
        return places;
    }

    /** The chars of all passages of a kind. */
    public BitSet of(Passage kind) {
        return (BitSet) places.getOrDefault(kind, new BitSet()).clone();
    }

    /** Whether any of the chars from start to before end belongs to a passage of one of these kinds. */
    public boolean touch(int start, int end, Set<Passage> kinds) {
        return kinds.stream().anyMatch(kind -> {
            int next = places.getOrDefault(kind, new BitSet()).nextSetBit(start);
            return next >= 0 && next < Math.max(end, start + 1);
        });
    }
}
