package org.huozi.check.copy;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** The fragments of a text: for each kind the chars that belong to one. Recognised once, for all rules. */
public final class Fragments {
    private final Map<Fragment, BitSet> places;

    private Fragments(Map<Fragment, BitSet> places) {
        this.places = places;
    }

    /**
     * Reads a text.
     *
     * @param text addresses in it are known already
     * @param western whether it is a Western text
     * @param around what stands around it
     */
    static Fragments of(String text, BitSet addresses, boolean western, Surroundings around) {
        Map<Fragment, BitSet> places = new EnumMap<>(Fragment.class);
        places.put(Fragment.ADDRESS, addresses);
        places.put(Fragment.IDENTIFIER, all(Identifiers.in(text)));
        places.put(Fragment.CITATION, all(Citations.in(text, around)));
        places.put(Fragment.ENTRY, all(SourceEntries.in(text, around)));
        places.put(Fragment.WESTERN, WesternSentences.in(text, western));
        places.put(Fragment.TITLE, all(QuotedWords.titles(text)));
        places.put(Fragment.QUOTATION, all(QuotedWords.quotations(text)));
        return new Fragments(places);
    }

    private static BitSet all(Stream<MatchResult> found) {
        BitSet places = new BitSet();
        found.forEach(match -> places.set(match.start(), match.end()));
        return places;
    }

    /** The chars of all fragments of a kind. */
    public BitSet of(Fragment kind) {
        return (BitSet) places.getOrDefault(kind, new BitSet()).clone();
    }

    /** Whether any of the chars from start to before end belongs to a fragment of one of these kinds. */
    public boolean touch(int start, int end, Set<Fragment> kinds) {
        return kinds.stream().anyMatch(kind -> {
            int next = places.getOrDefault(kind, new BitSet()).nextSetBit(start);
            return next >= 0 && next < Math.max(end, start + 1);
        });
    }
}
