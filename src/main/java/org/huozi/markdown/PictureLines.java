package org.huozi.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of a paragraph, as pictures and words: neighbouring lines of a sort make one part. A line of words may begin
 * with its picture, as a caption typed behind it does.
 *
 * @param pictures whether the nodes are pictures, and the spaces between them
 */
record PictureLines(boolean pictures, List<Node> nodes) {

    static List<PictureLines> of(Node paragraph) {
        List<PictureLines> parts = new ArrayList<>();
        for (List<Node> line : lines(AttributedText.nodes(paragraph))) {
            int images = leadingImages(line);
            add(new PictureLines(true, line.subList(0, images)), parts);
            add(new PictureLines(false, line.subList(images, line.size())), parts);
        }
        return parts;
    }

    /** Each line ends with the node that breaks it, or with two, such as {@code <br>} and the line's end. */
    private static List<List<Node>> lines(List<Node> nodes) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Node node : nodes) {
            int last = lines.size() - 1;
            boolean again = last > 0 && lines.get(last).isEmpty() && BrokenLines.isBreak(node);
            lines.get(again ? last - 1 : last).add(node);
            if (BrokenLines.isBreak(node) && !again) {
                lines.add(new ArrayList<>());
            }
        }
        return lines;
    }

    private static void add(PictureLines line, List<PictureLines> parts) {
        int last = parts.size() - 1;
        if (line.nodes.isEmpty()) {
            return;
        }
        if (last >= 0 && parts.get(last).pictures == line.pictures) {
            parts.get(last).nodes.addAll(line.nodes);
        } else {
            parts.add(new PictureLines(line.pictures, new ArrayList<>(line.nodes)));
        }
    }

    /** How many nodes a line has before its words; none where it does not begin with a picture. */
    private static int leadingImages(List<Node> line) {
        int count = 0;
        while (count < line.size()
                && (isImage(line.get(count)) || isSpace(line.get(count)) || PictureWidth.is(line.get(count)))) {
            count++;
        }
        return line.subList(0, count).stream().anyMatch(PictureLines::isImage) ? count : 0;
    }

    /** Its lines, each a part. */
    Stream<PictureLines> each() {
        return lines(nodes).stream().filter(line -> !line.isEmpty()).map(line -> new PictureLines(pictures, line));
    }

    /** Whether its last line ends with it, rather than going on with something of the other sort. */
    boolean isBroken() {
        return BrokenLines.isBreak(nodes.get(nodes.size() - 1));
    }

    /** Whether it ends where a line was merely typed to its end. */
    boolean isWrapped() {
        int last = nodes.size() - 1;
        return nodes.get(last) instanceof SoftLineBreak && (last == 0 || !BrokenLines.isBreak(nodes.get(last - 1)));
    }

    static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private static boolean isSpace(Node node) {
        return BrokenLines.isBreak(node)
                || (node instanceof Text && node.getChars().isBlank());
    }
}
