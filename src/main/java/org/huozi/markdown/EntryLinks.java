package org.huozi.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.model.Inline;
import org.huozi.references.CitedWork;
import org.huozi.references.EntryPart;
import org.huozi.references.EntryReader;

/** Makes links of the address and the DOI that an entry names; their characters stay as typed. */
final class EntryLinks {
    private static final String RESOLVER = "https://doi.org/";

    private EntryLinks() {}

    static List<Inline> in(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline instanceof Inline.Text text ? linked(text) : Stream.of(inline))
                .toList();
    }

    private static Stream<Inline> linked(Inline.Text text) {
        CitedWork work = EntryReader.read(text.value());
        Optional<EntryPart> doi = work.doi()
                .filter(part -> part.text().startsWith("10."))
                .filter(part -> work.address()
                        .filter(address -> address.end() >= part.end() && address.start() <= part.start())
                        .isEmpty());
        List<Target> targets = Stream.concat(
                        work
                                .address()
                                .filter(part -> Addresses.isLink(part.text()))
                                .map(part -> new Target(part, part.text()))
                                .stream(),
                        doi.map(part -> new Target(part, RESOLVER + part.text())).stream())
                .sorted(Comparator.comparingInt(target -> target.part().start()))
                .toList();
        List<Inline> inlines = new ArrayList<>();
        int at = 0;
        for (Target target : targets) {
            add(text, at, target.part().start(), inlines);
            Inline.Text shown = part(text, target.part().start(), target.part().end());
            inlines.add(new Inline.Link(target.address(), List.of(shown), shown.span()));
            at = target.part().end();
        }
        add(text, at, text.value().length(), inlines);
        return inlines.stream();
    }

    /** A part of the text, and where it leads. */
    private record Target(EntryPart part, String address) {}

    private static void add(Inline.Text text, int start, int end, List<Inline> inlines) {
        if (end > start) {
            inlines.add(part(text, start, end));
        }
    }

    private static Inline.Text part(Inline.Text text, int start, int end) {
        return new Inline.Text(text.words().part(start, end));
    }
}
