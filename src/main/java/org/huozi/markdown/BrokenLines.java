package org.huozi.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/** The ends of lines among sibling nodes, however they were typed: with the line, a backslash or {@code <br>}. */
final class BrokenLines {
    private BrokenLines() {}

    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak || HtmlTags.isBreak(node);
    }

    /** Nodes that stand apart by themselves, without the breaks at their ends. */
    static List<Node> trimmed(List<Node> nodes, ReadingContext reading) {
        int start = 0;
        int end = nodes.size();
        while (end > 0 && isBreak(nodes.get(end - 1))) {
            end--;
            settle(nodes.get(end), reading);
        }
        while (start < end && isBreak(nodes.get(start))) {
            settle(nodes.get(start), reading);
            start++;
        }
        return nodes.subList(start, end);
    }

    private static void settle(Node passedOver, ReadingContext reading) {
        reading.settle(passedOver.getStartOffset(), passedOver.getEndOffset());
    }
}
