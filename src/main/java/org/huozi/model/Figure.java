package org.huozi.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huozi.diag.Span;

/**
 * A numbered figure 图 or table 表.
 *
 * @param number within the article and type; present after {@code transform} has numbered it
 * @param note printed beside the label, for instance 据正文重绘
 * @param missing the original picture is not at hand: its place is kept and says so
 * @param typed the label that its author typed before the caption, where the program's is printed
 * @param caption 图题 or 表题, possibly empty
 * @param captionEn the same in English, possibly empty
 * @param turned whether its author wants it turned to the side of a page of its own
 * @param unit 单位, which the numbers of a table are in, possibly empty
 * @param remarks 注, 资料来源 and the like, each a line of its own
 * @param content an image paragraph, a {@link Table}, or, side by side, a {@link UnnumberedPicture} for each of (a), (b)
 *     …; empty when missing
 */
public record Figure(
        Type type,
        OptionalInt number,
        Optional<String> note,
        boolean missing,
        boolean turned,
        Optional<CaptionLabel> typed,
        List<Inline> caption,
        List<Inline> captionEn,
        List<Inline> unit,
        List<List<Inline>> remarks,
        List<Block> content,
        Span span)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
        captionEn = List.copyOf(captionEn);
        unit = List.copyOf(unit);
        remarks = remarks.stream().map(List::copyOf).toList();
        content = List.copyOf(content);
    }

    @Override
    public Stream<Block> blocks() {
        return content.stream();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.figure(this);
    }

    /** The same figure under its number. */
    public Figure withNumber(int counted) {
        return new Figure(
                type,
                OptionalInt.of(counted),
                note,
                missing,
                turned,
                typed,
                caption,
                captionEn,
                unit,
                remarks,
                content,
                span);
    }

    /** Whether a note is written within it: such a note stands below it, not at the foot of the page. */
    public boolean hasNote(Span definition) {
        return span.file().equals(definition.file())
                && span.start().compareTo(definition.start()) <= 0
                && definition.end().compareTo(span.end()) <= 0;
    }

    /** Anchor within the article: {@code figure-1}, {@code table-2}. */
    public String id() {
        return type.anchor() + "-" + number.orElseThrow();
    }

    /** What is counted separately. */
    public enum Type {
        FIGURE("figure"),
        TABLE("table");

        private final String anchor;

        Type(String anchor) {
            this.anchor = anchor;
        }

        public String anchor() {
            return anchor;
        }
    }
}
