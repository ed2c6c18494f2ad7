package org.huozi.titles;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.BitSet;

/**
 * Chinese words, as HanLP's dictionaries know them; Chinese sets no spaces between them. Names are not guessed at: what no
 * dictionary knows comes out in single characters, and {@link Seams} keeps those with their neighbours.
 */
final class Lexicon {
    private final Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(false);

    private Lexicon() {}

    private static Lexicon load() {
        HanLP.Config.IOAdapter = new BundledDictionaries();
        return new Lexicon();
    }

    /** Loads the dictionaries when it is first asked: a quarter of a second, 30 MB. */
    static Lexicon get() {
        return Loaded.LEXICON;
    }

    /** The offsets in a text at which its words begin, the first one excepted. */
    BitSet beginnings(String text) {
        BitSet beginnings = new BitSet();
        int at = 0;
        for (Term term : segment.seg(text)) {
            if (at > 0) {
                beginnings.set(at);
            }
            at += term.word.length();
        }
        return beginnings;
    }

    /** How often its corpus has one word right behind the other: 社会保障 30 times, 公共服务 once. */
    int company(String one, String other) {
        return CoreBiGramTableDictionary.getBiFrequency(one, other);
    }

    private static final class Loaded {
        private static final Lexicon LEXICON = load();
    }
}
