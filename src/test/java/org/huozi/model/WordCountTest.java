package org.huozi.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huozi.sample.Text.NOWHERE;
import static org.huozi.sample.Text.figure;
import static org.huozi.sample.Text.h;
import static org.huozi.sample.Text.line;
import static org.huozi.sample.Text.list;
import static org.huozi.sample.Text.note;
import static org.huozi.sample.Text.p;
import static org.huozi.sample.Text.row;
import static org.huozi.sample.Text.strong;
import static org.huozi.sample.Text.words;

import java.util.List;
import org.huozi.sample.SampleArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest
    @CsvSource({
        "灵活就业, 4",
        "“灵活就业”，, 7",
        "灵活 就业　者, 5",
        "𠮷野家, 3",
        "GDP, 1",
        "GDP 增长 12.5%, 5",
        "movable type, 2",
        "state-of-the-art, 1",
        "it's, 1",
        "2022年2月, 4",
        "'', 0",
        "' ', 0",
    })
    void countsAsWordProcessorsDo(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }

    @Test
    void countsWhatAnArticlePrints() {
        Article article = SampleArticle.of(new Kind.Foreword(), "题目")
                .subtitle("副题")
                .shortTitle("不算")
                .body(
                        h(2, "s-1", "一、"),
                        p("正", strong("文"), note(1, "注文不算"), "。"),
                        list(true, 1, List.of(p("甲")), List.of(p("乙"))),
                        figure(
                                Figure.Type.TABLE,
                                1,
                                line("表题"),
                                new Table(
                                        List.of(Table.Alignment.START),
                                        List.of(),
                                        List.of(row("头")),
                                        List.of(row("身")),
                                        NOWHERE)));

        assertThat(WordCount.of(article)).isEqualTo(2 + 2 + 2 + 3 + 2 + 2 + 2);
    }
}
