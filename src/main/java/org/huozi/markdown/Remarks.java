package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Amendment;
import org.huozi.model.Words;
import org.huozi.source.ManuscriptReader;

/** HTML comments: remarks among editors, never printed. One on a line of its own leaves an empty line. */
final class Remarks {
    private static final Pattern COMMENT = Pattern.compile("[ \\t]*<!--(?:>|->|[\\s\\S]*?-->)");

    private Remarks() {}

    /** Their places in a text, with the spaces before them. */
    static List<Amendment> in(String text) {
        if (!text.contains("<!--")) {
            return List.of();
        }
        BitSet code = ListedCode.of(text);
        List<Amendment> remarks = new ArrayList<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            int start = text.indexOf('<', comment.start());
            boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
            if (!code.get(start) && !escaped) {
                remarks.add(new Amendment(comment.start(), comment.end(), ""));
            }
        }
        return remarks;
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
