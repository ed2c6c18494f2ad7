package org.huozi.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HanTest {

    @ParameterizedTest
    @ValueSource(strings = {"汉", "漢", "〇", "々", "㐀", "䶮", "𠮷", "𬭳", "神", "⼈"})
    void isOfTheScript(String character) {
        assertThat(Han.is(character.codePointAt(0))).isTrue();
        assertThat(Han.isIn("a" + character)).isTrue();
        assertThat(character).matches(Han.CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "，", "“", "　", "あ", "한", "Ａ", "㎡", "·"})
    void isNot(String character) {
        assertThat(Han.is(character.codePointAt(0))).isFalse();
        assertThat(character).doesNotMatch(Han.CHARACTER);
    }

    @ParameterizedTest
    @CsvSource({"a, true", "é, true", "Я, true", "7, true", "-, false", "“, false", "Ａ, false", "７, false", "一, false"})
    void knowsWesternLettersAndDigits(String character, boolean western) {
        assertThat(Western.isLetterOrDigit(character.codePointAt(0))).isEqualTo(western);
    }

    @ParameterizedTest
    @CsvSource({
        "周 圩, 周圩",
        "周　圩, 周圩",
        "' 欧阳 修 ', 欧阳修",
        "〇 一, 〇一",
        "Li Ming, Li Ming",
        "李明 Li Ming, 李明 Li Ming",
        "马克·吐温, 马克·吐温"
    })
    void compactsNames(String written, String name) {
        assertThat(Space.compactName(written)).isEqualTo(name);
    }

    @Test
    void removesSpacesOfBothScripts() {
        assertThat(Space.removed(" 主　编\u00a0\t一 ")).isEqualTo("主编一");
    }
}
