package org.huozi.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.ReplacedTextMapper;
import com.vladsch.flexmark.util.sequence.ReplacedTextRegion;
import java.util.Arrays;
import org.huozi.model.Words;

/** Backslash escapes and entities: here it is known which characters of the source stand for which of the text. */
final class Escapes {
    private Escapes() {}

    /**
     * Words with their escapes and entities resolved.
     *
     * @param chars the same text as the parser has it
     */
    static Words resolved(Words source, BasedSequence chars) {
        String text = chars.unescape();
        if (!source.text().contentEquals(chars)) {
            return source.instead(text); // of several lines, without what stands before each
        }
        if (text.equals(source.text())) {
            return source;
        }
        ReplacedTextMapper mapper = new ReplacedTextMapper(chars);
        return chars.unescape(mapper).toString().equals(text)
                ? source.as(text, sources(mapper, text.length(), source.length()))
                : source.instead(text);
    }

    /** For each char of the text, and its end, the char of the source: of a replaced piece, the first. */
    private static int[] sources(ReplacedTextMapper mapper, int length, int end) {
        int[] sources = new int[length + 1];
        Arrays.fill(sources, end);
        for (ReplacedTextRegion region : mapper.getRegions()) {
            int from = region.getReplacedRange().getStart();
            int to = Math.min(region.getReplacedRange().getEnd(), length);
            int origin = region.getOriginalRange().getStart();
            boolean same = region.getOriginalRange().getSpan() == to - from;
            for (int i = from; i < to; i++) {
                sources[i] = same ? origin + i - from : origin;
            }
        }
        return sources;
    }
}
