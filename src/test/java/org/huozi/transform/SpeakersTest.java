package org.huozi.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Kind;
import org.huozi.sample.MarkdownExample;
import org.huozi.sample.SampleArticle;
import org.huozi.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who speaks in an interview, example by example. */
class SpeakersTest {
    private static final Kind INTERVIEW = new Kind.Paper(Kind.INTERVIEW, List.of(), List.of(), Optional.empty());

    static List<MarkdownExample> examples() throws IOException {
        return MarkdownExample.in("interviews");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFoundAsTheExampleSays(MarkdownExample example) {
        Diagnostics diagnostics = new Diagnostics();
        List<Block> body =
                MarkdownReader.blocks(SourceFile.of("a.md", example.source()).words(), diagnostics);
        Article interview = SampleArticle.of(INTERVIEW, "题目").body(body);
        assertThat(MarkdownExample.shown(Speakers.spoken(interview).body(), diagnostics))
                .isEqualTo(example.expected());
    }
}
