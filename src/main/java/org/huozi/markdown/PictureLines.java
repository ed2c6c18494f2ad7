package org.huozi.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
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

    /** Each line ends with the node that breaks it. */
    private static List<List<Node>> lines(List<Node> nodes) {
        List<List<Node>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Node node : nodes) {
            lines.get(lines.size() - 1).add(node);
            if (isBreak(node)) {
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
        while (count < line.size() && (isImage(line.get(count)) || isSpace(line.get(count)))) {
            count++;
        }
        return line.subList(0, count).stream().anyMatch(PictureLines::isImage) ? count : 0;
    }

    /** The nodes without the line's end, which is a space of the paragraph that there is no more. */
    List<Node> trimmed() {
        int end = nodes.size();
        while (end > 0 && isBreak(nodes.get(end - 1))) {
            end--;
        }
        return nodes.subList(0, end);
    }

    /** Its lines, each a part. */
    Stream<PictureLines> each() {
        return lines(nodes).stream().filter(line -> !line.isEmpty()).map(line -> new PictureLines(pictures, line));
    }

    Node last() {
        return nodes.get(nodes.size() - 1);
    }

    private static boolean isImage(Node node) {
        return node instanceof Image || node instanceof ImageRef;
    }

    private static boolean isSpace(Node node) {
        return isBreak(node) || (node instanceof Text && node.getChars().isBlank());
    }

    static boolean isBreak(Node node) {
        return node instanceof SoftLineBreak || node instanceof HardLineBreak;
    }
}
