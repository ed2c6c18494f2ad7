package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.edition.ArticleReader;
import org.huozi.han.Han;
import org.huozi.model.Article;
import org.huozi.model.Words;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;

/** No false all-clear: of every body that the examples have, each Han character is proof-read, or said to be 未校. */
class UnreadTextTest {
    private static final String FRONT = "---\nkind: foreword\ntitle: 题目\n---\n\n";

    /** What is no text for a proof-reader: remarks, code, tags, addresses, attributes and names of containers. */
    private static final Pattern NO_TEXT =
            Pattern.compile("(?s)<!--.*?-->|(?m)^ *(`{3,}|~{3,}).*?^ *\\1`*~*\\s*$|`+[^`]*`+"
                    + "|</?[A-Za-z][^<>]*>|]\\([^()\n]*\\)|^ *\\[[^]]+]: *\\S+\\.\\S+|https?://[^\\s<>]+|\\{[^{}\n]*}|｛[^｛｝\n]*｝|:::.*|：：：.*"
                    + "|\\$[^$\n]+\\$|^ {4}.*$|^\\t.*$");

    @Test
    void everyCharacterIsReadOrSaidToBeUnread() throws IOException {
        List<String> lost = new ArrayList<>();
        int read = 0;
        for (String body : bodies()) {
            SourceFile file = SourceFile.of("content/editions/2022-01/01-text.md", FRONT + body);
            Diagnostics found = new Diagnostics();
            Optional<Article> article = new ArticleReader(found).read(file, "text");
            if (article.isPresent()) {
                String unaccounted = unaccounted(article.get(), found);
                read++;
                if (!unaccounted.isEmpty()) {
                    lost.add(unaccounted + " in:\n" + body);
                }
            }
        }
        assertThat(read).isGreaterThan(200);
        assertThat(lost).isEmpty();
    }

    private static String unaccounted(Article article, Diagnostics found) {
        Words manuscript = article.manuscript().words();
        BitSet seen = new BitSet();
        Copy.of(article).forEach(copy -> copy.words().addPlaces(seen));
        NO_TEXT.matcher(manuscript.text()).results().forEach(match -> seen.set(match.start(), match.end()));
        UnreadText unread = UnreadText.of(article.manuscript(), found);
        StringBuilder unaccounted = new StringBuilder();
        for (int i = FRONT.length(); i < manuscript.length(); i++) {
            Span place = manuscript.span(i, i + 1);
            if (Han.is(manuscript.text().charAt(i)) && !seen.get(i) && !unread.has(place)) {
                unaccounted.append(manuscript.text().charAt(i));
            }
        }
        return unaccounted.toString();
    }

    /** Without front matter of their own. */
    private static List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        try (Stream<Path> files = Files.list(Resources.of("manuscripts"))) {
            for (Path file :
                    files.filter(path -> !path.endsWith("README.md")).sorted().toList()) {
                for (FencedExample example : FencedExample.below(file, "## ", 2)) {
                    String body = example.blocks().get(0).text();
                    if (!body.startsWith("---") && !body.contains("kind")) {
                        bodies.add(body);
                    }
                }
            }
        }
        return bodies;
    }
}
