package org.huozi.check.references;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.BibliographyEntry;
import org.huozi.model.Edition;
import org.huozi.model.Role;
import org.huozi.model.Run;
import org.huozi.model.Walk;
import org.huozi.references.ListStyle;
import org.huozi.references.Standard;

/** Lists of sources, sources in notes, and mentions of sources. */
public final class ReferenceCheck implements CopyCheck {
    private static final List<EntryRule> OF_ANY_LIST = Stream.of(EntryParts.RULES, EntryAddresses.RULES)
            .flatMap(List::stream)
            .toList();

    private static final List<EntryRule> OF_LISTS = Stream.of(
                    OF_ANY_LIST, EntryAuthors.RULES, EntryWording.RULES, EntryMarks.RULES)
            .flatMap(List::stream)
            .toList();

    private final ListStyle style;

    public ReferenceCheck(ListStyle style) {
        this.style = style;
    }

    @Override
    public void check(EditionCopy copy, Diagnostics diagnostics) {
        Edition edition = copy.edition();
        Standard standard = style.standard()
                .orElseGet(() -> Standard.on(
                        edition.date().month().atDay(edition.date().day().orElse(1))));
        edition.articles().forEach(article -> {
            SourceList list = SourceList.of(article, standard, style, edition.year());
            entries(list, OF_LISTS, diagnostics);
            ListRules.check(list, diagnostics);
            MentionRules.check(article, copy.of(article), list, diagnostics);
            SourceList notes = notes(article, standard, edition.year());
            entries(notes, notes.isTyped() ? OF_LISTS : OF_ANY_LIST, diagnostics);
        });
    }

    private static void entries(SourceList list, List<EntryRule> rules, Diagnostics diagnostics) {
        list.entries()
                .forEach(entry -> rules.stream()
                        .flatMap(rule -> rule.findings(entry, list))
                        .forEach(diagnostics::add));
    }

    /** Notes that are sources by their form; whatever else stands in notes is none. */
    private SourceList notes(Article article, Standard standard, int year) {
        List<ListedEntry> sources = Walk.of(article).stream()
                .filter(run -> run.role() == Role.NOTE && !run.content().isEmpty())
                .flatMap(run -> ListedEntry.of(entry(run)).stream())
                .filter(entry -> entry.work().type().isPresent())
                .toList();
        return new SourceList(sources, standard, style, year);
    }

    private static BibliographyEntry entry(Run run) {
        return new BibliographyEntry(
                "",
                OptionalInt.empty(),
                List.of(),
                run.content(),
                run.content().get(0).span());
    }
}
