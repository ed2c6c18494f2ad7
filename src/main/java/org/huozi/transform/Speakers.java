package org.huozi.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Words;

/**
 * In an interview 访谈, a paragraph begins with who speaks: 王敏：…. Such a name is made strong, so that pages show it as
 * what opens its paragraph; its words stay as they are. It is one if more than one paragraph begins with it.
 */
public final class Speakers implements Transform {
    /** A name, or 记者, 问, 答; with a title of honour at most. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}·　 ]{1,12}[：:]");

    private static final int LEAST = 2;

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> article.kind().name().equals(Kind.INTERVIEW) ? spoken(article) : article)
                .toList());
    }

    static Article spoken(Article article) {
        Map<String, Integer> names = new HashMap<>();
        article.body().stream()
                .flatMap(block -> name(block).stream())
                .forEach(name -> names.merge(name, 1, Integer::sum));
        List<Block> body = article.body().stream()
                .map(block -> name(block)
                        .filter(name -> names.getOrDefault(name, 0) >= LEAST)
                        .map(name -> spoken((Paragraph) block, name))
                        .orElse(block))
                .toList();
        return article.withBody(body);
    }

    /** What a paragraph begins with, its colon included. */
    private static Optional<String> name(Block block) {
        if (block instanceof Paragraph paragraph) {
            Matcher name = NAME.matcher(PlainText.of(paragraph.content()));
            return name.lookingAt() ? Optional.of(name.group()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** One that its author made strong, or wrote a note behind, stays as it is. */
    private static Block spoken(Paragraph paragraph, String name) {
        if (!(paragraph.content().get(0) instanceof Inline.Text first)
                || first.value().length() < name.length()) {
            return paragraph;
        }
        Words words = first.words();
        List<Inline> content = new ArrayList<>();
        Inline.Text speaker = new Inline.Text(words.part(0, name.length()));
        content.add(new Inline.Strong(List.of(speaker), speaker.span()));
        Stream.of(words.part(name.length(), words.length()))
                .filter(rest -> rest.length() > 0)
                .forEach(rest -> content.add(new Inline.Text(rest)));
        content.addAll(paragraph.content().subList(1, paragraph.content().size()));
        return new Paragraph(content, paragraph.span());
    }
}
