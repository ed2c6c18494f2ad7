package org.huozi.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Goes through an article in the order in which it is read, for whoever looks and changes nothing: counting, numbering,
 * checking, searching.
 */
public final class Walk implements BlockVisitor<Void> {
    private final List<Run> runs = new ArrayList<>();
    private int depth;
    private boolean inNote;

    private Walk() {}

    /**
     * All that readers see, run by run: what stands above the body, the body, the news of a digest. The runs of a note
     * follow that with its first mark.
     */
    public static List<Run> of(Article article) {
        Walk walk = new Walk();
        walk.front(article, field -> !field.isBelowBody());
        walk.all(article.body());
        walk.front(article, Field::isBelowBody);
        return List.copyOf(walk.runs);
    }

    /** The text that runs on: abstract, body, the news of a digest, then the notes. */
    public static List<List<Inline>> text(Article article) {
        return of(article).stream()
                .filter(run -> run.role().isRunning())
                .sorted(Comparator.comparing(run -> run.role() == Role.NOTE)) // stable
                .map(Run::content)
                .toList();
    }

    /** All blocks of the body, each before those inside it; not those of notes. */
    public static Stream<Block> blocks(Article article) {
        return article.body().stream().flatMap(Walk::withInside);
    }

    /** All inlines of an article, each before those inside it. */
    public static Stream<Inline> inlines(Article article) {
        return of(article).stream().flatMap(run -> inlines(run.content()));
    }

    /** All inlines of a run, each before those inside it. */
    public static Stream<Inline> inlines(List<Inline> run) {
        return run.stream().flatMap(inline -> Stream.concat(Stream.of(inline), inlines(inline.content())));
    }

    /** A block, then all those inside it. */
    public static Stream<Block> withInside(Block block) {
        return Stream.concat(Stream.of(block), block.blocks().flatMap(Walk::withInside));
    }

    private void front(Article article, Predicate<Field> wanted) {
        Field.ALL.stream()
                .filter(wanted)
                .flatMap(field -> field.seen().apply(article))
                .forEach(this::add);
    }

    private Void add(Role role, List<Inline> run) {
        return add(new Run(inNote && role != Role.LISTING ? Role.NOTE : role, run));
    }

    private Void add(Run run) {
        runs.add(run);
        inlines(run.content()).forEach(inline -> {
            if (inline instanceof Inline.Note note) {
                note(note);
            }
        });
        return nothing();
    }

    private void note(Inline.Note note) {
        inNote = true;
        all(note.blocks());
        inNote = false;
    }

    private Void all(List<? extends Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return nothing();
    }

    private Void inside(List<? extends Block> blocks) {
        depth++;
        all(blocks);
        depth--;
        return nothing();
    }

    @Override
    public Void heading(Heading heading) {
        return add(Role.HEADING, heading.content());
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        return add(depth == 0 ? Role.PARAGRAPH : Role.ASIDE, paragraph.content());
    }

    @Override
    public Void list(ListBlock list) {
        list.items().forEach(this::inside);
        return nothing();
    }

    @Override
    public Void definitions(DefinitionList list) {
        list.definitions().forEach(definition -> {
            definition.terms().forEach(term -> add(Role.ASIDE, term));
            definition.meanings().forEach(this::inside);
        });
        return nothing();
    }

    @Override
    public Void quote(Quote quote) {
        inside(quote.content());
        return attribution(quote.attribution());
    }

    @Override
    public Void verse(Verse verse) {
        inside(verse.content());
        return attribution(verse.attribution());
    }

    private Void attribution(List<Inline> attribution) {
        return attribution.isEmpty() ? nothing() : add(Role.ASIDE, attribution);
    }

    @Override
    public Void table(Table table) {
        Stream.concat(table.header().stream(), table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> add(Role.ASIDE, cell.content()));
        return nothing();
    }

    @Override
    public Void figure(Figure figure) {
        boolean above = figure.type() == Figure.Type.TABLE; // CY/T 170 §6.3
        if (above) {
            caption(figure);
        }
        add(Role.ASIDE, figure.unit());
        inside(figure.content());
        if (!above) {
            caption(figure);
        }
        figure.remarks().forEach(remark -> add(Role.ASIDE, remark));
        return nothing();
    }

    private void caption(Figure figure) {
        add(Role.ASIDE, figure.caption());
        if (!figure.captionEn().isEmpty()) {
            add(Role.ASIDE, figure.captionEn());
        }
    }

    @Override
    public Void inset(Inset inset) {
        if (!inset.title().isEmpty()) {
            add(Role.ASIDE, inset.title());
        }
        return inside(inset.content());
    }

    @Override
    public Void picture(UnnumberedPicture picture) {
        add(Role.ASIDE, picture.images());
        return picture.caption().isEmpty() ? nothing() : add(Role.ASIDE, picture.caption());
    }

    @Override
    public Void bibliography(Bibliography list) {
        list.entries().forEach(entry -> add(Role.ENTRY, entry.line()));
        return nothing();
    }

    @Override
    public Void code(CodeBlock code) {
        return add(Role.LISTING, List.of(new Inline.CodeSpan(code.text(), code.span())));
    }

    @Override
    public Void rule(Rule rule) {
        return nothing();
    }

    @SuppressWarnings("NullAway") // Void has no other value
    private static Void nothing() {
        return null;
    }
}
