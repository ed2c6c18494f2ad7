package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.huozi.model.Block;
import org.huozi.model.Inline;

/**
 * The words of somebody else and, below them, whose they are: ——鲁迅《故乡》. The last paragraph that begins with a dash, or
 * the last line of the last paragraph, is their attribution.
 */
final class AttributedText {
    /** 破折号 as it is typed: —— ―― ── -- or one of the long ones, or three. */
    private static final Pattern DASH =
            Pattern.compile("\\s*(?:[—―─]{1,3}|-{2,3})[ \\u3000]*(?![—―─-])\\S.*", Pattern.DOTALL);

    /** What may mark the whole line. */
    private static final Pattern MARKS = Pattern.compile(
            "(?i)^(?:\\s|\\*|_|<br\\s*/?>|<(?:b|strong|i|em)>)++|(?:\\s|\\*|_|</(?:b|strong|i|em)>)++$");

    /** A source as notes give it, with the stop that ends a note: ——《选集》第1卷，人民出版社2012年版，第3页。 */
    private static final Pattern SOURCE =
            Pattern.compile("(?s)(.*《.*》.*[0-9０-９一二三四五六七八九十百]\\s*(?:页|年?版|年|期|卷|月|日|章|节|条|号))[。.]\\z");

    /** Code points of an attribution; what is longer is a part of the text. */
    private static final int LONGEST = 60;

    private final ReadingContext reading;
    private final Function<List<Node>, List<Inline>> inlines;
    private final List<Block> content = new ArrayList<>();
    private List<Inline> attribution = List.of();

    /**
     * For one quotation.
     *
     * @param inlines how the words of a paragraph are read
     */
    AttributedText(ReadingContext reading, Function<List<Node>, List<Inline>> inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    List<Block> content() {
        return content;
    }

    List<Inline> attribution() {
        return attribution;
    }

    /**
     * Reads all blocks of a quotation.
     *
     * @param block reads one that is not, or not only, the attribution
     */
    void read(Node parent, Function<Node, List<Block>> block) {
        for (Node child : parent.getChildren()) {
            if (child.getNext() == null && child instanceof Paragraph last) {
                readLast(last, block);
            } else {
                content.addAll(block.apply(child));
            }
        }
    }

    private void readLast(Paragraph last, Function<Node, List<Block>> block) {
        List<Node> nodes = BrokenLines.trimmed(nodes(last), reading);
        int line = lastLine(nodes);
        List<Node> before = BrokenLines.trimmed(nodes.subList(0, line), reading);
        if (!content.isEmpty() && isAttribution(nodes) && !isDialogue(last)) {
            attribution = inlines.apply(nodes);
        } else if (!before.isEmpty() && isAttribution(text(nodes.subList(line, nodes.size())))) {
            content.add(new org.huozi.model.Paragraph(
                    inlines.apply(before),
                    reading.span(
                            last.getStartOffset(), before.get(before.size() - 1).getEndOffset())));
            attribution = inlines.apply(nodes.subList(line, nodes.size()));
        } else {
            content.addAll(block.apply(last));
        }
    }

    static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        parent.getChildren().forEach(nodes::add);
        return nodes;
    }

    /** Where the last line begins, 0 for one of a single line. */
    private static int lastLine(List<Node> nodes) {
        for (int i = nodes.size() - 1; i > 0; i--) {
            if (BrokenLines.isBreak(nodes.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the last line of a paragraph is one: it begins and ends like one. */
    static boolean isAttribution(String line) {
        String words = bare(line);
        return hasDash(words) && !words.matches("(?s).*[。？！；，：…?!;,:]");
    }

    /** Without what marks the whole line, and without the stop of a note. */
    private static String bare(String line) {
        return SOURCE.matcher(MARKS.matcher(line).replaceAll("")).replaceFirst("$1");
    }

    /** Whether a paragraph is one, if it is the last; a stop may follow the name of a work. */
    private boolean isAttribution(List<Node> nodes) {
        return !nodes.isEmpty() && isAttribution(bare(text(nodes)).replaceFirst("》[。.]\\z", "》"));
    }

    private static boolean hasDash(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                && DASH.matcher(words).matches();
    }

    /** Paragraphs that all begin with dashes are what people say to each other. */
    private boolean isDialogue(Paragraph last) {
        return last.getPrevious() instanceof Paragraph before
                && DASH.matcher(text(nodes(before))).matches();
    }

    private String text(List<Node> nodes) {
        return reading.words(
                        nodes.get(0).getStartOffset(),
                        nodes.get(nodes.size() - 1).getEndOffset())
                .text();
    }
}
