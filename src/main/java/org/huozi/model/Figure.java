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
 * @param unit 单位, which the numbers of a table are in, possibly empty
 * @param remarks 注, 资料来源 and the like, each a line of its own
 * @param content an image paragraph or a {@link Table}; empty when missing
 */
public record Figure(
        Type type,
        OptionalInt number,
        Optional<String> note,
        boolean missing,
        Optional<CaptionLabel> typed,
        List<Inline> caption,
        List<Inline> unit,
        List<List<Inline>> remarks,
        List<Block> content,
        Span span)
        implements Block {

    public Figure {
        caption = List.copyOf(caption);
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
        return new Figure(type, OptionalInt.of(counted), note, missing, typed, caption, unit, remarks, content, span);
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
