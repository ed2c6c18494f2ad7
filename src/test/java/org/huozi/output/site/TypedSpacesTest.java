package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedSpacesTest {

    /** ‹› stands for a marked space. */
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "超过 2 亿人,超过‹›2‹›亿人",
                "达到 2亿人,达到‹›2亿人",
                "约 18.5% 的,约‹›18.5%‹›的",
                "也叫 ,也叫‹›",
                " 的办法,‹›的办法",
                "Gig economy 一词,Gig economy‹›一词",
                "周 圩,周 圩",
                "（ 2 ）,（ 2 ）",
                "a < b 与 c,a &lt; b‹›与‹›c",
            })
    void marksThoseBetweenHanAndWesternCharacters(String text, String marked) {
        assertThat(TypedSpaces.marked(text).value().replace("<span class=\"gap\"> </span>", "‹›"))
                .isEqualTo(marked);
    }
}
