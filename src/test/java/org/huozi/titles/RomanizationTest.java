package org.huozi.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names of files in Latin letters. */
class RomanizationTest {
    @Test
    void chineseIsSpeltWordByWord() {
        assertThat(Romanization.of("促进灵活就业的意见")).containsExactly("cujin", "linghuo", "jiuye", "de", "yijian");
        assertThat(Romanization.of("绿色银行重庆")).containsExactly("lvse", "yinhang", "chongqing");
    }

    @Test
    void westernWordsAndNumbersStay() {
        assertThat(Romanization.of("2022年 GDP报告_v2（终稿）"))
                .containsExactly("2022", "nian", "gdp", "baogao", "v2", "zhong", "gao");
        assertThat(Romanization.of("！？")).isEmpty();
    }
}
