package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.UnnumberedPicture;

/**
 * Gathers the pictures of one figure that stand side by side, each with its own caption: the title of the picture, or the
 * line right below it. The letter that an author typed before it is read off, since the pages set one of their own.
 */
final class PanelReader {
    private static final Pattern LETTER = Pattern.compile("\\s*[(（]?([a-zA-Z])[)）.．、]\\s*");

    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final CaptionReader caption;
    private final List<UnnumberedPicture> panels = new ArrayList<>();

    /** @param caption what belongs to all of them goes there */
    PanelReader(ReadingContext reading, InlineConverter inlines, CaptionReader caption) {
        this.reading = reading;
        this.inlines = inlines;
        this.caption = caption;
    }

    List<UnnumberedPicture> panels() {
        return List.copyOf(panels);
    }

    void read(Paragraph paragraph) {
        boolean below = false;
        for (PictureLines part : PictureLines.of(paragraph)) {
            if (part.pictures()) {
                pictures(part.nodes()).forEach(this::picture);
            } else if (below && last().caption().isEmpty()) {
                name(inlines.content(BrokenLines.trimmed(part.nodes(), reading)));
            } else {
                caption.add(part);
            }
            below = part.pictures();
        }
    }

    /** Each with what stands behind it: its width, and spaces. */
    private static List<List<Node>> pictures(List<Node> nodes) {
        List<List<Node>> pictures = new ArrayList<>();
        for (Node node : nodes) {
            if (PictureLines.isImage(node) || pictures.isEmpty()) {
                pictures.add(new ArrayList<>());
            }
            pictures.get(pictures.size() - 1).add(node);
        }
        return pictures;
    }

    private void picture(List<Node> nodes) {
        List<Node> trimmed = BrokenLines.trimmed(nodes, reading);
        panels.add(new UnnumberedPicture(inlines.content(trimmed), List.of(), reading.span(trimmed.get(0))));
        CaptionReader.title(nodes, reading).ifPresent(title -> name(List.of(title)));
    }

    private UnnumberedPicture last() {
        return panels.get(panels.size() - 1);
    }

    private void name(List<Inline> typed) {
        UnnumberedPicture last = last();
        panels.set(panels.size() - 1, new UnnumberedPicture(last.images(), withoutLetter(typed), last.span()));
    }

    private List<Inline> withoutLetter(List<Inline> typed) {
        Matcher letter = LETTER.matcher(PlainText.of(typed));
        boolean own =
                letter.lookingAt() && Character.toLowerCase(letter.group(1).charAt(0)) == 'a' + panels.size() - 1;
        return own ? LeadingWords.without(typed, letter.end(), reading::settle).orElse(typed) : typed;
    }
}
