package org.huozi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The law of words in front matter: what stands there is in a value, is syntax, or is named by a finding; and no text of
 * any kind stops the reading. {@code -Dtrials=10000} tries more.
 */
class FrontMatterWordsTest {
    private static final int TRIALS = Integer.getInteger("trials", 600);
    private static final String NASTY = "甲乙aZ0９#:：\"'[]{},&*!|>@`%-－—?~^$<=./\\ 　·、；“”（）_\t";

    @Test
    void aTitleIsReadAsItIsTypedOrNamed() {
        Random random = new Random(2022);
        for (int i = 0; i < TRIALS; i++) {
            String value = value(random);
            String text = "---\nkind: foreword\ntitle: " + value + "\n---\n正文。\n";
            Diagnostics found = new Diagnostics();
            List<String> title = new ArticleReader(found)
                    .read(SourceFile.of("a.md", text), "a").map(Article::title).stream()
                            .map(Object::toString)
                            .toList();
            boolean told =
                    found.all().stream().anyMatch(one -> one.span().start().line() == 3);
            assertThat(told || title.equals(List.of(expected(value))))
                    .as("%s → %s", value, title)
                    .isTrue();
        }
    }

    private static String value(Random random) {
        String value = "";
        while (value.isBlank() || YamlLine.of(0, value).isBlank()) {
            value = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(i -> String.valueOf(NASTY.charAt(random.nextInt(NASTY.length()))))
                    .collect(Collectors.joining());
        }
        return value.strip();
    }

    /** Quotes round a whole value are syntax, and a backslash between Chinese characters breaks the title. */
    private static String expected(String typed) {
        String value = typed.replaceAll("(?<=[甲乙”）、：])\\\\(?=[甲乙“（])", "");
        return value.matches("\"[^\"\\\\]*\"|'[^']*'")
                ? value.substring(1, value.length() - 1).strip()
                : value;
    }

    @ParameterizedTest
    @EnumSource(YamlDialect.class)
    void everyCharacterIsAccountedFor(YamlDialect dialect) throws IOException {
        Random random = new Random(145);
        List<String> samples = samples();
        for (int i = 0; i < TRIALS; i++) {
            String sample = samples.get(i % samples.size());
            String text = i < samples.size() ? sample : FrontMatterSlips.in(sample, random);
            SourceFile file = SourceFile.of("a.yaml", text);
            assertThat(FrontMatterAccount.unaccounted(file, dialect)).as(text).isEmpty();
        }
    }

    @Test
    void noManuscriptStopsTheReading() throws IOException {
        Random random = new Random(7);
        List<String> samples = samples();
        for (int i = 0; i < TRIALS; i++) {
            String text = "---\n" + FrontMatterSlips.in(samples.get(i % samples.size()), random) + "---\n正文。\n";
            Diagnostics found = new Diagnostics();
            boolean read = new ArticleReader(found)
                    .read(SourceFile.of("a.md", FrontMatterSlips.in(text, random)), "a")
                    .isPresent();
            assertThat(read || !found.all().isEmpty()).as(text).isTrue();
        }
    }

    /** No pattern backtracks, and nothing recurses, without end. */
    @Test
    void longLinesAreRead() {
        List<String> signs = new ArrayList<>(FrontMatterSlips.ALL);
        NASTY.chars().forEach(sign -> signs.add(Character.toString(sign)));
        for (String sign : signs) {
            String line = sign.repeat(3_000);
            for (String text :
                    List.of("title: " + line, line, "- " + line, "abstract: |\n  " + line, "title:\n" + line)) {
                SourceFile file = SourceFile.of("a.md", "kind: article\n" + text + "\n---\n正文。\n");
                FrontMatterRange range = FrontMatterRange.of(file).orElseThrow();
                Yaml.frontMatter(file, range.from(), range.to(), new Diagnostics());
                Yaml.mapping(file, new Diagnostics());
            }
            String shorter = sign.repeat(1_000);
            String manuscript = "---\nkind: article\ntitle: " + shorter + "\nauthors: " + shorter + "\nkeywords: "
                    + shorter + "\n---\n正文。\n";
            new ArticleReader(new Diagnostics()).read(SourceFile.of("a.md", manuscript), "a");
        }
    }

    /** The front matter of a journal of ours, its settings, and all that the spec has. */
    private static List<String> samples() throws IOException {
        List<String> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Resources.of("journals/jiangnan"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".md")) {
                    samples.add(FrontMatterSlips.front(Resources.text(file)));
                } else if (file.toString().endsWith(".yaml")) {
                    samples.add(Resources.text(file));
                }
            }
        }
        for (FencedExample example : FencedExample.below(Resources.of("manuscripts/yaml.md"), "## ", 2)) {
            samples.add(FrontMatterSlips.front(example.blocks().get(0).text()));
        }
        return samples;
    }
}
