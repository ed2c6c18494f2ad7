package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinOrderTest {

    @ParameterizedTest
    @CsvSource({
        "阿, A",
        "波, B",
        "陈, C",
        "丁, D",
        "鄂, E",
        "方, F",
        "高, G",
        "灵活就业, L",
        "胡, H",
        "蒋, J",
        "康, K",
        "马, M",
        "倪, N",
        "欧阳, O",
        "潘, P",
        "钱, Q",
        "任, R",
        "沈, S",
        "唐, T",
        "魏国学, W",
        "谢, X",
        "杨, Y",
        "张帆, Z",
        "gig economy, G",
        "匡亚林, K",
        "鄢, '#'",
        "3D 打印, '#'",
        "“三农”, '#'",
        "𠮷, '#'"
    })
    void findsTheLetterOfATerm(String term, String letter) {
        assertThat(PinyinOrder.letter(term)).isEqualTo(letter);
    }

    @Test
    void ordersBySoundAndThenByTheNextCharacter() {
        assertThat(List.of("张帆", "鄢红", "魏国学", "张国", "就业", "Zhang", "灵活就业", "Gig").stream()
                        .sorted(PinyinOrder.INSTANCE))
                .containsExactly("Gig", "就业", "灵活就业", "魏国学", "Zhang", "张帆", "张国", "鄢红");
    }
}
