package org.huozi.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.model.Identifier;
import org.huozi.model.Inline;
import org.huozi.references.CitedWork;
import org.huozi.references.EntryPart;
import org.huozi.references.EntryReader;

/** Makes links of the address, the DOI and the CSTR that an entry names; their characters stay as typed. */
final class EntryLinks {
    private static final Pattern DOI = Pattern.compile("10\\..+");

    /** The registrant, then what it registers (GB/T 32843). */
    private static final Pattern CSTR = Pattern.compile("\\d{5}\\.\\d{1,2}\\..+");

    private EntryLinks() {}

    static List<Inline> in(List<Inline> content) {
        return content.stream()
                .flatMap(inline -> inline instanceof Inline.Text text ? linked(text) : Stream.of(inline))
                .toList();
    }

    private static Stream<Inline> linked(Inline.Text text) {
        CitedWork work = EntryReader.read(text.value());
        List<Target> targets = Stream.of(
                        work.address()
                                .filter(part -> Addresses.isLink(part.text()))
                                .map(part -> new Target(part, part.text())),
                        identifier(work, work.doi(), DOI, Identifier.DOI),
                        identifier(work, work.cstr(), CSTR, Identifier.CSTR))
                .flatMap(Optional::stream)
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

    /** Unless it is a part of the address. */
    private static Optional<Target> identifier(
            CitedWork work, Optional<EntryPart> typed, Pattern shape, Identifier kind) {
        return typed.filter(part -> shape.matcher(part.text()).matches())
                .filter(part -> work.address()
                        .filter(address -> address.end() >= part.end() && address.start() <= part.start())
                        .isEmpty())
                .map(part -> new Target(part, kind.url(part.text())));
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
