package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.diag.Span;
import org.huozi.model.Bibliography;
import org.huozi.model.BibliographyEntry;
import org.huozi.model.Block;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.ListBlock;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Words;
import org.huozi.references.EntryLabel;
import org.huozi.references.ListHeading;

/** Paragraphs below 参考文献, or 注释 when they are numbered, are the entries of a list of sources. */
final class Bibliographies {
    /** What an entry without a number has: a year, the mark of its type, an address. */
    private static final Pattern SOURCE =
            Pattern.compile("(?:1[5-9]|20)\\d\\d|[\\[［][A-Z]{1,2}(?:/[A-Z]{2})?[\\]］]|://|《");

    /** What editors put behind the list. */
    private static final Pattern COLOPHON =
            Pattern.compile("[（(\\[［【〔]?(?:作者|基金|收稿|责任|责编|编辑|通信|通讯|投稿|修回|本文系|\\*).*", Pattern.DOTALL);

    /** Of a heading that was typed as a paragraph. */
    private static final int LEVEL = 2;

    private final List<Block> blocks = new ArrayList<>();
    private final List<BibliographyEntry> entries = new ArrayList<>();
    private Optional<Heading> heading = Optional.empty();
    private boolean notes;

    private Bibliographies() {}

    /** The blocks of a body, with those that are lists of sources. */
    static List<Block> in(List<Block> body) {
        Bibliographies found = new Bibliographies();
        for (int i = 0; i < body.size(); i++) {
            found.add(body.get(i), i + 1 < body.size() ? Optional.of(body.get(i + 1)) : Optional.empty());
        }
        found.close();
        return List.copyOf(found.blocks);
    }

    /** A list that its author marked as one: all its paragraphs are entries. */
    static List<Block> marked(List<Block> content) {
        Bibliographies found = new Bibliographies();
        content.forEach(block -> found.entry(block, false).ifPresentOrElse(found.entries::addAll, () -> {
            found.close();
            found.blocks.add(block);
        }));
        found.close();
        return List.copyOf(found.blocks);
    }

    private void add(Block block, Optional<Block> next) {
        Optional<Heading> read = heading(block, next);
        if (read.isPresent()) {
            close();
            boolean below =
                    heading.isPresent() && read.get().level() > heading.get().level();
            if (!below) {
                String words = PlainText.of(read.get().content());
                notes = ListHeading.isOfNotes(words);
                heading = read.filter(title -> notes || ListHeading.isOfSources(words));
            }
            blocks.add(read.get());
            return;
        }
        Optional<List<BibliographyEntry>> found = heading.isPresent() ? entry(block, true) : Optional.empty();
        found.ifPresentOrElse(entries::addAll, () -> {
            close();
            blocks.add(block);
        });
    }

    private void close() {
        if (!entries.isEmpty()) {
            Span first = entries.get(0).span();
            Span last = entries.get(entries.size() - 1).span();
            blocks.add(new Bibliography(entries, new Span(first.file(), first.start(), last.end())));
            entries.clear();
        }
    }

    /** One that was typed as a paragraph, perhaps in bold, is one when an entry follows. */
    private Optional<Heading> heading(Block block, Optional<Block> next) {
        if (block instanceof Heading typed) {
            return Optional.of(typed);
        }
        if (block instanceof Paragraph paragraph) {
            String words = PlainText.of(paragraph.content());
            boolean named = ListHeading.isOfSources(words) || ListHeading.isOfNotes(words);
            notes = named ? ListHeading.isOfNotes(words) : notes;
            boolean followed =
                    named && next.flatMap(behind -> entry(behind, true)).isPresent();
            return followed
                    ? Optional.of(new Heading(LEVEL, "", withoutStrong(paragraph.content()), paragraph.span()))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static List<Inline> withoutStrong(List<Inline> content) {
        return content.size() == 1 && content.get(0) instanceof Inline.Strong strong ? strong.content() : content;
    }

    /** @param judged whether it must look like an entry */
    private Optional<List<BibliographyEntry>> entry(Block block, boolean judged) {
        if (block instanceof ListBlock list
                && !list.ordered()
                && list.items().stream().allMatch(Bibliographies::isLine)) {
            return Optional.of(list.items().stream()
                    .map(item -> entry((Paragraph) item.get(0)))
                    .collect(Collectors.toList()));
        }
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        BibliographyEntry entry = entry(paragraph);
        String words = PlainText.of(paragraph.content());
        boolean numbered = !entries.isEmpty() && entries.get(0).number().isPresent();
        boolean looksSo = entry.number().isPresent()
                || (!notes
                        && !numbered
                        && SOURCE.matcher(words).find()
                        && !COLOPHON.matcher(words).matches());
        return !judged || looksSo ? Optional.of(List.of(entry)) : Optional.empty();
    }

    private static boolean isLine(List<Block> item) {
        return item.size() == 1 && item.get(0) instanceof Paragraph;
    }

    private static BibliographyEntry entry(Paragraph paragraph) {
        List<Inline> content = paragraph.content();
        if (!content.isEmpty() && content.get(0) instanceof Inline.Text first) {
            Words words = first.words();
            Optional<EntryLabel> label = EntryLabel.of(words.text() + (content.size() > 1 ? "…" : ""));
            if (label.isPresent() && label.get().behind() <= words.length()) {
                int behind = label.get().behind();
                List<Inline> rest = new ArrayList<>(content.subList(1, content.size()));
                if (behind < words.length()) {
                    rest.add(0, new Inline.Text(words.part(behind, words.length())));
                }
                Inline.Text typed = new Inline.Text(words.part(0, label.get().length()));
                OptionalInt number = OptionalInt.of(label.get().number());
                return new BibliographyEntry("", number, List.of(typed), EntryLinks.in(rest), paragraph.span());
            }
        }
        return new BibliographyEntry("", OptionalInt.empty(), List.of(), EntryLinks.in(content), paragraph.span());
    }
}
