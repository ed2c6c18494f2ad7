package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Amendment;
import org.huozi.model.Words;
import org.huozi.source.ManuscriptReader;

/** HTML comments: remarks among editors, never printed. One on a line of its own leaves an empty line. */
final class Remarks {
    private Remarks() {}

    /** Their places in a text, with the spaces before them. */
    static List<Amendment> in(String text) {
        if (!text.contains("<!--")) {
            return List.of();
        }
        BitSet code = ListedCode.of(text);
        List<Amendment> remarks = new ArrayList<>();
        int start = text.indexOf("<!--");
        int end = end(text, start);
        while (end > 0) {
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            if (!code.get(start) && !escaped) {
                remarks.add(new Amendment(spacesBefore(text, start), end, ""));
            }
            start = text.indexOf("<!--", end);
            end = end(text, start);
        }
        return remarks;
    }

    /** @return -1 if nothing begins there, or nothing ends it */
    private static int end(String text, int start) {
        if (start < 0) {
            return -1;
        }
        int empty = text.startsWith(">", start + 4) ? start + 5 : text.startsWith("->", start + 4) ? start + 6 : -1;
        int dashes = empty > 0 ? -1 : text.indexOf("-->", start + 4);
        return dashes < 0 ? empty : dashes + 3;
    }

    private static int spacesBefore(String text, int at) {
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        return start;
    }

    /** The text without them; that one was there is said, unless it is an instruction to the program. */
    static Words removed(Words words, List<Amendment> remarks, Diagnostics diagnostics) {
        for (Amendment remark : remarks) {
            Words text = words.part(remark.start(), remark.end()).strip();
            if (!ManuscriptReader.isRemark(text.text())) {
                diagnostics.add(Code.MKD_020, text.span());
            }
        }
        return words.amended(remarks);
    }
}
