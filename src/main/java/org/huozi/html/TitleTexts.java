package org.huozi.html;

import java.util.List;
import java.util.stream.Stream;
import org.huozi.model.Inline;

/** The texts that a title with markup is made of, in order, without those of its notes, readings and code. */
final class TitleTexts {
    private TitleTexts() {}

    static List<Inline.Text> of(List<Inline> title) {
        return title.stream().flatMap(TitleTexts::of).toList();
    }

    private static Stream<Inline.Text> of(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return Stream.of(text);
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return of(emphasis.content()).stream();
        }
        if (inline instanceof Inline.Strong strong) {
            return of(strong.content()).stream();
        }
        if (inline instanceof Inline.Link link) {
            return of(link.content()).stream();
        }
        if (inline instanceof Inline.Marked marked) {
            return of(marked.content()).stream();
        }
        return Stream.of();
    }
}
