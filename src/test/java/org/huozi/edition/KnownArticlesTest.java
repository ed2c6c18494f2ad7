package org.huozi.edition;

import static org.assertj.core.api.Assertions.assertThat;

import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.model.Article;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;

/** What is read again, and what is not. */
class KnownArticlesTest {
    private static final String TEXT = "---\nkind: foreword\ntitle: 卷首语\n---\n\n<u>春雨至\n";

    private final KnownArticles known = new KnownArticles(2);

    @Test
    void theSameManuscriptIsTheSameArticleWithTheSameFindings() {
        Reported<Article> first = known.read(file("a.md", TEXT), "a");
        assertThat(known.read(file("a.md", TEXT), "a")).isSameAs(first);
        Diagnostics read = new Diagnostics();
        assertThat(new ArticleReader(read).read(file("a.md", TEXT), "a")).isEqualTo(first.value());
        assertThat(first.findings()).isEqualTo(read.all()).isNotEmpty();
    }

    @Test
    void anotherTextPlaceOrSlugIsRead() {
        Reported<Article> first = known.read(file("a.md", TEXT), "a");
        assertThat(known.read(file("a.md", TEXT + "\n圩田绿。\n"), "a").value()).isNotEqualTo(first.value());
        assertThat(known.read(file("b.md", TEXT), "a").findings()).isNotEqualTo(first.findings());
        assertThat(known.read(file("a.md", TEXT), "b").value()).isNotEqualTo(first.value());
    }

    @Test
    void whatNobodyHasAskedForTheLongestIsLetGoOf() {
        Reported<Article> a = known.read(file("a.md", TEXT), "a");
        Reported<Article> b = known.read(file("b.md", TEXT), "b");
        assertThat(known.read(file("a.md", TEXT), "a")).isSameAs(a);
        known.read(file("c.md", TEXT), "c");
        assertThat(known.read(file("a.md", TEXT), "a")).isSameAs(a);
        assertThat(known.read(file("b.md", TEXT), "b")).isNotSameAs(b);
    }

    private static SourceFile file(String path, String text) {
        return SourceFile.of(path, text);
    }
}
