package org.huozi.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Words;

/** Texts of paragraphs only, abstracts and news, in which the marks of headings, lists and tables are printed as they are. */
final class PlainParagraphs {
    private PlainParagraphs() {}

    /** Reports what would be another block in a body: where each begins. */
    static List<Span> otherBlocks(Words words, Diagnostics diagnostics) {
        if (TooMuch.isIn(words, new Diagnostics())) {
            return List.of();
        }
        List<Words> marks = StreamSupport.stream(
                        Flexmark.parse(words.text()).getChildren().spliterator(), false)
                .flatMap(node -> mark(node, words).stream())
                .toList();
        marks.forEach(mark -> diagnostics.add(Code.FIG_025, mark.span(), mark.text()));
        return marks.stream().map(Words::span).toList();
    }

    private static Optional<Words> mark(Node node, Words words) {
        int start = node.getStartOffset();
        if (node instanceof Heading heading) {
            int end =
                    heading.isSetextHeading() ? -1 : heading.getOpeningMarker().getEndOffset();
            return end < 0
                    ? Optional.of(words.part(
                            heading.getClosingMarker().getStartOffset(),
                            heading.getClosingMarker().getEndOffset()))
                    : Optional.of(words.part(start, end));
        }
        boolean other =
                (node instanceof BlockQuote && !node.getChars().toString().matches("(?s)>[0-9].*"))
                        || (node instanceof BulletList && isList(node))
                        || node instanceof TableBlock
                        || node instanceof FencedCodeBlock
                        || node instanceof ThematicBreak
                        || node instanceof Container;
        int end = words.text().indexOf('\n', start);
        Words line = words.part(start, end < 0 ? words.length() : end);
        boolean whole = node instanceof TableBlock || node instanceof Container;
        return Optional.of(whole ? line : firstWord(line)).filter(mark -> other);
    }

    /** A star before a single paragraph is one of its words. */
    private static boolean isList(Node list) {
        return list.getChars().startsWith("-") || list.getFirstChild() != list.getLastChild();
    }

    private static Words firstWord(Words line) {
        return line.part(0, line.text().split("[^-+*>`~=_]", 2)[0].length());
    }
}
