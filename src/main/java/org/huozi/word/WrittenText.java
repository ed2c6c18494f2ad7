package org.huozi.word;

import java.util.stream.Collectors;

/** The words in an element, whatever they are in. */
final class WrittenText {
    private WrittenText() {}

    static String of(Element element) {
        return element.all()
                .filter(part -> part.is("w:t") || part.is("w:delText") || part.is("m:t"))
                .map(Element::text)
                .collect(Collectors.joining());
    }
}
