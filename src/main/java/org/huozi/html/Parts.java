package org.huozi.html;

import java.util.Map;
import org.huozi.diag.Diagnostics;

/**
 * The parts of a text that are more than an element: figures, tables, notes and links within the edition are made by templates of their own in
 * {@code templates/lib}, the same for the site and the pages. A part that cannot be made is left out and reported.
 */
public final class Parts {
    private final Templates templates;
    private final Diagnostics diagnostics;

    /**
     * Parts made with {@code templates}.
     *
     * @param diagnostics where faults of the templates go
     */
    public Parts(Templates templates, Diagnostics diagnostics) {
        this.templates = templates;
        this.diagnostics = diagnostics;
    }

    /** A numbered figure or table with its caption. */
    Markup figure(FigureView figure) {
        return made("lib/figure.ftlh", Map.of("figure", figure));
    }

    /** The rows and cells of a table, numbered or not. */
    Markup table(TableView table) {
        return made("lib/table.ftlh", Map.of("table", table));
    }

    /**
     * What stands in the running text at the place of a note.
     *
     * @param atFoot whether the note itself stands there, to be floated to the foot of its page
     */
    Markup note(NoteView note, boolean atFoot) {
        return made("lib/note.ftlh", Map.of("note", note, "atFoot", atFoot));
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
