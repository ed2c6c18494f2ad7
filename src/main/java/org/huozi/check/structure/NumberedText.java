package org.huozi.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;

/**
 * An article as its numbers part it. What is quoted over several paragraphs has numbers of its own, those of the law
 * that a decision amends, for instance: they are left out.
 *
 * @param lines headings and paragraphs; of other blocks an empty line
 * @param parts what counting goes by, in the order of the lines
 */
record NumberedText(List<String> lines, List<Part> parts) {
    /** 附件1, or 第二部分, on a line of its own: what follows counts anew. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "附[件录表] ?[0-9一二三四五六七八九十A-Z]{0,2} ?[：:]?" + "|[（(]?第[一二三四五六七八九十0-9]{1,3}(?:部分|篇|卷)[^。，；]{0,30}");

    /** …… or （略）, at either end of a paragraph: numbers may be left out with the text. */
    private static final Pattern OMISSION =
            Pattern.compile("(?s)[“‘]?(?:…|\\.{3,}|。{3,}).*|.*(?:…|\\.{3,}|。{3,}|略[）)。]*)[”’。；]*");

    /** The title of what is part of something: its numbers need not begin with one. */
    static final Pattern PART = Pattern.compile("节[选录]|摘[录编登要]|选登|连载|[（(](?:中|下|续|完|之?[二三四五六七八九十]+)[^（()）]*[）)]");

    sealed interface Part {}

    /** Something that is counted. */
    record Numbered(NumberedPlace place) implements Part {}

    /** A list of Markdown, whose items are counted by setting. */
    record Counted(NumberedPlace first, int last) implements Part {}

    /** A heading without number. */
    record Unnumbered(int level) implements Part {}

    record Omission(int line) implements Part {}

    static NumberedText of(Article article) {
        Reader reader = new Reader();
        article.body().forEach(reader::add);
        return new NumberedText(List.copyOf(reader.lines), List.copyOf(reader.parts));
    }

    /** What stands between two lines, both of them included. */
    String between(int first, int last) {
        return String.join("\n", lines.subList(first, last + 1));
    }

    private static final class Reader {
        private final List<String> lines = new ArrayList<>();
        private final List<Part> parts = new ArrayList<>();
        private boolean quoted;

        void add(Block block) {
            if (block instanceof Heading heading) {
                heading(heading, PlainText.of(heading.content()).strip());
            } else if (block instanceof Paragraph paragraph) {
                paragraph(paragraph, PlainText.of(paragraph.content()).strip());
            } else {
                if (block instanceof ListBlock list && list.ordered()) {
                    list(list);
                }
                lines.add("");
            }
        }

        private void heading(Heading heading, String text) {
            quoted = false;
            Optional<Ordinal> ordinal = Ordinal.at(text, true);
            parts.add(ordinal.<Part>map(number -> new Numbered(new NumberedPlace(
                            number, heading.level(), true, lines.size(), place(heading, heading.content(), number))))
                    .orElse(new Unnumbered(heading.level())));
            if (ordinal.isEmpty() && PART.matcher(text).find()) {
                parts.add(new Omission(lines.size()));
            }
            lines.add(text);
        }

        private void paragraph(Paragraph paragraph, String text) {
            if (OMISSION.matcher(text).matches()) {
                parts.add(new Omission(lines.size()));
            }
            if (DOCUMENT.matcher(text).matches()) {
                parts.add(new Unnumbered(0));
            }
            boolean title = paragraph.content().stream()
                    .findFirst()
                    .filter(Inline.Strong.class::isInstance)
                    .isPresent();
            if (!quoted) {
                Ordinal.at(text, title)
                        .map(number -> new NumberedPlace(
                                number,
                                NumberedPlace.IN_TEXT,
                                title,
                                lines.size(),
                                place(paragraph, paragraph.content(), number)))
                        .ifPresent(place -> parts.add(new Numbered(place)));
            }
            SpokenNumbers.of(paragraph.content(), lines.size()).forEach(place -> parts.add(new Numbered(place)));
            quoted = goesOnQuoted(text);
            lines.add(text);
        }

        private void list(ListBlock list) {
            String first = list.start() + ".";
            Ordinal.at(first, false)
                    .map(number -> new NumberedPlace(
                            number,
                            NumberedPlace.IN_TEXT,
                            false,
                            lines.size(),
                            Span.at(list.span().file(), list.span().start())))
                    .ifPresent(place -> parts.add(
                            new Counted(place, list.start() + list.items().size() - 1)));
        }

        private boolean goesOnQuoted(String text) {
            int opened = Math.max(text.lastIndexOf('“'), text.lastIndexOf('「'));
            int closed = Math.max(text.lastIndexOf('”'), text.lastIndexOf('」'));
            boolean open = opened == closed ? quoted : opened > closed;
            boolean straight =
                    text.chars().filter(character -> character == '"').count() % 2 == 1;
            return open != straight;
        }

        /** The number itself; of one that goes through markup only where it begins. */
        private static Span place(Block block, List<Inline> content, Ordinal ordinal) {
            Span whole = content.isEmpty() ? block.span() : content.get(0).span();
            int length = ordinal.source().length();
            return Walk.inlines(content)
                    .filter(Inline.Text.class::isInstance)
                    .map(inline -> ((Inline.Text) inline).words().strip())
                    .findFirst()
                    .filter(words -> words.length() >= length)
                    .map(words -> words.span(0, length))
                    .orElse(Span.at(whole.file(), whole.start()));
        }
    }
}
