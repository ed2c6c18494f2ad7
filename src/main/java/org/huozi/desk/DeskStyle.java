package org.huozi.desk;

import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Markup;
import org.huozi.html.Templates;

/** The style sheets of a page that is one file: the ground that all share, then its own. */
final class DeskStyle {
    private DeskStyle() {}

    /**
     * The rules, for a {@code style} element.
     *
     * @param own names below {@code templates/desk}, without their extension
     * @return nothing when one is missing; then {@code complaints} say which
     */
    static Optional<Markup> of(Templates templates, Diagnostics complaints, String... own) {
        return Stream.concat(Stream.of("base"), Stream.of(own))
                .map(name -> templates.text("desk/" + name + ".css", complaints))
                .reduce((all, next) -> all.flatMap(rules -> next.map(more -> rules + "\n" + more)))
                .flatMap(rules -> rules)
                .map(Markup::new);
    }
}
