package org.huozi.sample;

import java.util.List;
import java.util.Optional;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Kind;
import org.huozi.model.Particulars;
import org.huozi.model.Provenance;
import org.huozi.model.Words;

/**
 * An article that a test makes, saying only what the test is about. No other test knows all that an article has: a new
 * field is added here.
 */
public final class SampleArticle {
    private final Kind kind;
    private final Words title;
    private String slug = "x";
    private Optional<Words> subtitle = Optional.empty();
    private Optional<Words> shortTitle = Optional.empty();
    private Optional<Words> section = Optional.empty();
    private Provenance provenance = Provenance.OWN;

    private SampleArticle(Kind kind, Words title) {
        this.kind = kind;
        this.title = title;
    }

    public static SampleArticle of(Kind kind, String title) {
        return new SampleArticle(kind, Text.words(title));
    }

    /** One that is like another, but for what is said next. */
    public static SampleArticle like(Article article) {
        SampleArticle sample = new SampleArticle(article.kind(), article.title());
        sample.slug = article.slug();
        sample.subtitle = article.subtitle();
        sample.shortTitle = article.shortTitle();
        sample.section = article.section();
        sample.provenance = article.provenance();
        return sample;
    }

    public SampleArticle slug(String text) {
        slug = text;
        return this;
    }

    public SampleArticle subtitle(String text) {
        subtitle = Optional.of(Text.words(text));
        return this;
    }

    public SampleArticle shortTitle(String text) {
        shortTitle = Optional.of(Text.words(text));
        return this;
    }

    public SampleArticle section(String text) {
        section = Optional.of(Text.words(text));
        return this;
    }

    public SampleArticle provenance(Provenance from) {
        provenance = from;
        return this;
    }

    public Article body(Block... blocks) {
        return body(List.of(blocks));
    }

    public Article body(List<Block> blocks) {
        return new Article(
                slug,
                kind,
                List.of(title),
                subtitle,
                shortTitle,
                section,
                false,
                provenance,
                Particulars.NONE,
                blocks,
                Text.NOTHING);
    }
}
