package org.huozi.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.Keywords;
import org.huozi.model.ListBlock;
import org.huozi.model.Manuscript;
import org.huozi.model.Paragraph;
import org.huozi.model.Places;
import org.huozi.model.PlainText;
import org.huozi.model.Table;
import org.huozi.model.Words;

/** Short words for building text in tests. A string stands for plain text. */
public final class Text {
    private static final String FILE = "content/editions/2022-02/sample.md";

    public static final Span NOWHERE = Span.startOf(FILE);
    public static final Manuscript NOTHING = new Manuscript(words(""), List.of());

    private Text() {}

    /** A text that stands nowhere. */
    public static Words words(String text) {
        return Words.verbatim(Places.of(FILE, ""), "", 0).instead(text);
    }

    public static Keywords keywords(String... words) {
        List<Words> all = Arrays.stream(words).map(Text::words).toList();
        return new Keywords(List.of(words(String.join("；", words))), all);
    }

    public static List<Inline> line(Object... pieces) {
        List<Inline> inlines = new ArrayList<>();
        for (Object piece : pieces) {
            inlines.add(piece instanceof Inline inline ? inline : new Inline.Text(words((String) piece)));
        }
        return inlines;
    }

    public static Paragraph p(Object... pieces) {
        return new Paragraph(line(pieces), NOWHERE);
    }

    public static Heading h(int level, String id, Object... pieces) {
        return new Heading(level, id, line(pieces), NOWHERE);
    }

    public static Inline strong(Object... pieces) {
        return new Inline.Strong(line(pieces), NOWHERE);
    }

    public static Inline em(Object... pieces) {
        return new Inline.Emphasis(line(pieces), NOWHERE);
    }

    public static Inline link(String target, Object... pieces) {
        return new Inline.Link(target, line(pieces), NOWHERE);
    }

    public static Inline reference(String anchor, Object... pieces) {
        return new Inline.Reference(anchor, line(pieces), NOWHERE);
    }

    /** A note that is known by its text. */
    public static Inline note(int number, Object... pieces) {
        return new Inline.Note(number, Span.startOf(PlainText.of(line(pieces))), List.of(p(pieces)), NOWHERE);
    }

    public static Inline image(String path, String alternative) {
        return new Inline.Image(path, alternative, OptionalInt.empty(), NOWHERE);
    }

    @SafeVarargs
    public static ListBlock list(boolean ordered, int start, List<Block>... items) {
        List<List<Block>> copy = new ArrayList<>();
        for (List<Block> item : items) {
            copy.add(item);
        }
        return new ListBlock(ordered, start, copy, NOWHERE);
    }

    public static Table.Row row(String... cells) {
        return new Table.Row(IntStream.range(0, cells.length)
                .mapToObj(column -> new Table.TableCell(line(cells[column]), column, 1, 1))
                .toList());
    }

    public static Figure figure(Figure.Type type, int number, List<Inline> caption, Block... content) {
        return new Figure(
                type,
                OptionalInt.of(number),
                Optional.empty(),
                content.length == 0,
                false,
                Optional.empty(),
                caption,
                List.of(),
                List.of(),
                List.of(),
                List.of(content),
                NOWHERE);
    }
}
