package org.huozi.html;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;

/**
 * The parts of a text that are more than an element: figures, tables, notes, lists of sources and links within the edition are made by templates of their own in
 * {@code templates/lib}, the same for the site and the pages. A part that cannot be made is left out and reported.
 */
public final class Parts {
    private static final String FIGURE = "lib/figure.ftlh";
    private static final String INSET = "lib/inset.ftlh";
    private static final String SECTION = "lib/section.ftlh";
    private static final String BIBLIOGRAPHY = "lib/bibliography.ftlh";

    private final Templates templates;
    private final Diagnostics diagnostics;
    private final Set<String> leftOut = new HashSet<>();

    /**
     * Parts made with {@code templates}.
     *
     * @param diagnostics where faults of the templates go
     */
    public Parts(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** A numbered figure or table with its caption, unit and remarks, none of which may a template leave out. */
    Markup figure(FigureView figure) {
        Markup made = made(FIGURE, Map.of("figure", figure));
        if (!made.equals(Markup.EMPTY)) {
            figure.note().ifPresent(note -> require(made, FIGURE, "figure.note", Markup.text(note)));
            require(made, FIGURE, "figure.caption", figure.caption());
            require(made, FIGURE, "figure.captionEn", figure.captionEn());
            require(made, FIGURE, "figure.unit", figure.unit());
            figure.remarks().forEach(remark -> require(made, FIGURE, "figure.remarks", remark));
            figure.notes().forEach(note -> require(made, FIGURE, "figure.notes", note.text()));
            figure.panels().forEach(panel -> {
                require(made, FIGURE, "figure.panels", panel.picture());
                require(made, FIGURE, "figure.panels", panel.caption());
            });
            if (!figure.missing()) {
                require(made, FIGURE, "figure.content", figure.content());
            }
        }
        return made;
    }

    private void require(Markup made, String template, String field, Markup words) {
        if (!made.value().contains(words.value()) && leftOut.add(field)) {
            diagnostics.add(Code.TPL_006, Span.startOf("templates/" + template), field);
        }
    }

    /** The rows and cells of a table, numbered or not. */
    Markup table(TableView table) {
        return made("lib/table.ftlh", Map.of("table", table));
    }

    /** An appendix and the like. */
    Markup section(ArticlePartView section) {
        Markup made = made(SECTION, Map.of("section", section));
        if (!made.equals(Markup.EMPTY)) {
            require(made, SECTION, "section.content", section.content());
        }
        return made;
    }

    /** What is set apart from the text. */
    Markup inset(InsetView inset) {
        Markup made = made(INSET, Map.of("inset", inset));
        if (!made.equals(Markup.EMPTY)) {
            require(made, INSET, "inset.title", inset.title());
            require(made, INSET, "inset.content", inset.content());
        }
        return made;
    }

    /**
     * What stands in the running text at the place of a note.
     *
     * @param atFoot whether the note itself stands there, to be floated to the foot of its page
     */
    Markup note(NoteView note, boolean atFoot) {
        return made("lib/note.ftlh", Map.of("note", note, "atFoot", atFoot));
    }

    /** A list of sources. */
    Markup bibliography(BibliographyView bibliography) {
        Markup made = made(BIBLIOGRAPHY, Map.of("bibliography", bibliography));
        if (!made.equals(Markup.EMPTY)) {
            bibliography.entries().forEach(entry -> {
                entry.label().ifPresent(label -> require(made, BIBLIOGRAPHY, "entry.label", Markup.text(label)));
                require(made, BIBLIOGRAPHY, "entry.text", entry.text());
            });
        }
        return made;
    }

    /** A link within the edition. */
    Markup link(LinkView link) {
        return made("lib/link.ftlh", Map.of("link", link));
    }

    /** White space around a part would show between Han characters. */
    private Markup made(String template, Map<String, ?> view) {
        return templates
                .render(template, view, diagnostics)
                .map(String::strip)
                .map(Markup::new)
                .orElse(Markup.EMPTY);
    }
}
