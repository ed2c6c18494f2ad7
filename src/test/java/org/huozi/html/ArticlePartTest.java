package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a part begins and ends: how many blocks each has, and what it is. */
class ArticlePartTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "正文。                                                        | 1",
                "编者按：甲。//正文。                                          | 1 editors-note, 1",
                "> 【编者按】甲。//正文。                                      | 1 editors-note, 1",
                "正文。//编者按：甲。                                          | 2",
                "正文。//## 附录 问卷//甲//### 一//乙//## 致谢//谢。           | 1, 4 appendix, 2 acknowledgements",
                "## 一//甲//### 附录//乙//## 二//丙                            | 2, 2 appendix, 2",
                "## 附录 A//甲//## 附录 B//乙                                  | 2 appendix, 2 appendix",
                "## 四、致谢的仪式//甲                                         | 2",
                "## 五、附录//甲                                               | 2 appendix",
            })
    void isFoundByTheWordsAtItsHead(String source, String expected) {
        SourceFile file = SourceFile.of("a.md", source.replace("//", "\n\n"));
        List<ArticlePart> parts = ArticlePart.of(MarkdownReader.blocks(file.words(), new Diagnostics()));
        assertThat(parts.stream()
                        .map(part -> part.blocks().size()
                                + part.kind().map(kind -> " " + kind.word()).orElse(""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
