package org.huozi.transform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Bibliography;
import org.huozi.model.BibliographyEntry;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Role;
import org.huozi.model.Walk;
import org.huozi.references.CitedWork;
import org.huozi.references.DatedCitation;
import org.huozi.references.EntryReader;
import org.huozi.references.NumberedCitation;

/**
 * Turns mentions of sources, [1] and （王五，2019）, into links to the entries of the article's list. Numbers are raised,
 * unless they belong to the sentence as in 文献[1] (GB/T 7714 §10.1). An article without a list has none.
 */
public final class SourceCitations implements Transform {

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(
                edition.articles().stream().map(SourceCitations::linked).toList());
    }

    private static Article linked(Article article) {
        if (Bibliography.entries(article).findAny().isEmpty()) {
            return article;
        }
        Article named = new EntryNames().article(article);
        return new Mentions(Bibliography.entries(named).toList(), named).article(named);
    }

    /** Gives entries their ids. */
    private static final class EntryNames extends ArticleRewriter {
        private int count;

        @Override
        protected BibliographyEntry entry(BibliographyEntry entry) {
            return entry.withId("source-" + ++count);
        }
    }

    /** A mention in a text. */
    private record Mention(int start, int end, boolean raised, List<Named> named) {}

    /** A part of a mention, and the entries that are meant: it becomes a link to the first of them. */
    private record Named(int start, int end, List<String> entries) {}

    private static final class Mentions extends ArticleRewriter {
        private final Map<Integer, String> byNumber = new HashMap<>();
        private final Map<String, CitedWork> byYear = new LinkedHashMap<>();
        private final int highest;
        private final NumberedCitation.NumberMarks marks;
        /** Whether numbers on the line are mentions: ① that comes more than once counts points, or notes of a page. */
        private final boolean onLine;

        private int count;

        Mentions(List<BibliographyEntry> entries, Article article) {
            marks = NumberedCitation.NumberMarks.of(Bibliography.labels(entries));
            onLine = marks == NumberedCitation.NumberMarks.BRACKETS || isNoNumberTwice(article);
            for (BibliographyEntry entry : entries) {
                entry.number().ifPresent(number -> byNumber.putIfAbsent(number, entry.id()));
                if (entry.number().isEmpty()) {
                    byYear.put(entry.id(), EntryReader.read(PlainText.of(entry.content())));
                }
            }
            highest = byNumber.keySet().stream().max(Comparator.naturalOrder()).orElse(0);
        }

        private boolean isNoNumberTwice(Article article) {
            Set<Integer> seen = new HashSet<>();
            return Walk.of(article).stream()
                    .filter(run -> run.role() != Role.ENTRY)
                    .flatMap(run -> NumberedCitation.in(PlainText.of(run.content()), "", marks).stream())
                    .flatMap(mention -> mention.numbers().stream())
                    .allMatch(seen::add);
        }

        @Override
        protected List<Inline> inlines(List<Inline> inlines) {
            List<Inline> linked = new ArrayList<>();
            StringBuilder above = new StringBuilder();
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Text text) {
                    linked.addAll(linked(text, mentions(text.value(), above.toString())));
                } else {
                    linked.add(inline.accept(this));
                }
                above.append(PlainText.of(List.of(inline)));
            }
            return linked;
        }

        /** Nothing in a list is a mention. */
        @Override
        public Block bibliography(Bibliography list) {
            return list;
        }

        @Override
        public Inline link(Inline.Link link) {
            return link;
        }

        @Override
        public Inline innerLink(Inline.InnerLink link) {
            return link;
        }

        @Override
        public Inline citation(Inline.Citation citation) {
            return citation;
        }

        /** One that its author raised himself stays where it is. */
        @Override
        public Inline script(Inline.Script script) {
            if (script.content().size() == 1 && script.content().get(0) instanceof Inline.Text text) {
                List<Mention> whole =
                        NumberedCitation.alone(text.value(), marks)
                                .filter(this::isOfList)
                                .map(found -> mention(found, false))
                                .stream()
                                .toList();
                return new Inline.Script(script.height(), linked(text, whole), script.span());
            }
            return script;
        }

        private List<Mention> mentions(String text, String above) {
            List<Mention> mentions = new ArrayList<>();
            if (onLine && !byNumber.isEmpty()) {
                NumberedCitation.in(text, above, marks).stream()
                        .filter(this::isOfList)
                        .map(found ->
                                mention(found, !NumberedCitation.isOnLine(above + text.substring(0, found.start()))))
                        .forEach(mentions::add);
            }
            if (!byYear.isEmpty()) {
                DatedCitation.in(text)
                        .forEach(found -> entry(found)
                                .map(entry -> new Named(found.start(), found.end(), List.of(entry)))
                                .map(named -> new Mention(named.start(), named.end(), false, List.of(named)))
                                .ifPresent(mentions::add));
            }
            mentions.sort(Comparator.comparingInt(Mention::start));
            return mentions;
        }

        /** Far higher numbers than the list's are none of it. */
        private boolean isOfList(NumberedCitation citation) {
            return citation.numbers().stream().anyMatch(byNumber::containsKey)
                    || citation.numbers().stream().allMatch(number -> number <= 2 * highest + 10);
        }

        private Mention mention(NumberedCitation citation, boolean raised) {
            List<Named> named = citation.named().stream()
                    .map(source -> new Named(
                            source.start(),
                            source.end(),
                            source.numbers()
                                    .boxed()
                                    .flatMap(number -> Optional.ofNullable(byNumber.get(number)).stream())
                                    .toList()))
                    .toList();
            return new Mention(citation.start(), citation.end(), raised, named);
        }

        /** The one entry that is meant. */
        private Optional<String> entry(DatedCitation citation) {
            List<String> meant = byYear.entrySet().stream()
                    .filter(entry -> citation.means(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
        }

        private List<Inline> linked(Inline.Text text, List<Mention> mentions) {
            List<Inline> linked = new ArrayList<>();
            int at = 0;
            for (Mention mention : mentions) {
                if (mention.start() < at) {
                    continue;
                }
                add(text, at, mention.start(), linked);
                linked.add(citation(text, mention));
                at = mention.end();
            }
            add(text, at, text.value().length(), linked);
            return linked;
        }

        private Inline citation(Inline.Text text, Mention mention) {
            List<Inline> content = new ArrayList<>();
            int at = mention.start();
            for (Named named : mention.named()) {
                if (!named.entries().isEmpty()) {
                    add(text, at, named.start(), content);
                    Inline.Text shown = part(text, named.start(), named.end());
                    content.add(new Inline.Reference(named.entries().get(0), List.of(shown), shown.span()));
                    at = named.end();
                }
            }
            add(text, at, mention.end(), content);
            List<String> entries = mention.named().stream()
                    .flatMap(named -> named.entries().stream())
                    .distinct()
                    .toList();
            return new Inline.Citation(
                    "citation-" + ++count,
                    mention.raised(),
                    entries,
                    content,
                    part(text, mention.start(), mention.end()).span());
        }

        private static void add(Inline.Text text, int start, int end, List<Inline> inlines) {
            if (end > start) {
                inlines.add(part(text, start, end));
            }
        }

        private static Inline.Text part(Inline.Text text, int start, int end) {
            return new Inline.Text(text.words().part(start, end));
        }
    }
}
