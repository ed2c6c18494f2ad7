package org.huozi.model;

import java.util.List;
import java.util.stream.Stream;

/** 字数: Han characters and their marks one by one, a Western word or number as one, as word processors count. */
public final class WordCount implements Block.Visitor<Integer> {
    private static final WordCount COUNTER = new WordCount();

    private WordCount() {}

    /** The words of everything an edition prints but its furniture. */
    public static int of(Edition edition) {
        return edition.articles().stream().mapToInt(WordCount::of).sum();
    }

    public static int of(Article article) {
        return of(article.title())
                + article.subtitle().map(WordCount::of).orElse(0)
                + of(article.kind())
                + of(article.body());
    }

    private static int of(Kind kind) {
        int authors = kind.authors().stream()
                .mapToInt(author -> of(author.name()
                        + " " + author.affiliation().orElse("") + " "
                        + author.position().orElse("")))
                .sum();
        int news = kind.items().stream()
                .mapToInt(item -> of(item.title()) + COUNTER.inlines(item.text()))
                .sum();
        return authors
                + of(kind.summary())
                + kind.keywords().map(keywords -> of(keywords.printed())).orElse(0)
                + news;
    }

    private static int of(List<? extends Block> blocks) {
        return blocks.stream().mapToInt(block -> block.accept(COUNTER)).sum();
    }

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int character : text.codePoints().toArray()) {
            boolean western = character < 0x2E80 && Character.isLetterOrDigit(character);
            boolean joins = inWord && (character == '.' || character == '-' || character == '\'');
            if (western) {
                words += inWord ? 0 : 1;
            } else if (!joins && !Character.isWhitespace(character)) {
                words++;
            }
            inWord = western || joins;
        }
        return words;
    }

    private int inlines(List<Inline> inlines) {
        return of(PlainText.of(inlines));
    }

    @Override
    public Integer heading(Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Integer paragraph(Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Integer list(ListBlock list) {
        return list.items().stream().mapToInt(WordCount::of).sum();
    }

    @Override
    public Integer definitions(DefinitionList list) {
        return list.definitions().stream()
                .mapToInt(definition -> definition.terms().stream()
                                .mapToInt(this::inlines)
                                .sum()
                        + definition.meanings().stream().mapToInt(WordCount::of).sum())
                .sum();
    }

    @Override
    public Integer quote(Quote quote) {
        return of(quote.content());
    }

    @Override
    public Integer table(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(this::inlines)
                .sum();
    }

    @Override
    public Integer figure(Figure figure) {
        return inlines(figure.caption()) + of(figure.content());
    }

    @Override
    public Integer code(CodeBlock code) {
        return of(code.text());
    }

    @Override
    public Integer rule(Rule rule) {
        return 0;
    }
}
