package org.huozi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharClassTest {

    @ParameterizedTest
    @CsvSource({
        "HAN, 中㐀鿿𠮷𬌗〇々あア　囍",
        "OPENING, “‘（《〈【〖〔［｛「『",
        "CLOSING, ”’）》〉】〗〕］｝」』",
        "PAUSE, 、，；：",
        "STOP, 。．？！",
        "INTERPUNCT, ·・",
        "CONNECTOR, ～–",
        "SOLIDUS, ／",
        "DASH, —⸺",
        "ELLIPSIS, …⋯",
        "WESTERN, aZé0(%$.℃‰№×→",
        "WESTERN, αЖ",
    })
    void everyCharacterHasItsClass(CharClass expected, String characters) {
        characters
                .codePoints()
                .forEach(character -> assertThat(CharClass.of(character))
                        .as(Character.toString(character))
                        .isEqualTo(expected));
    }

    @Test
    void spacesOfWesternTextAreSpaces() {
        assertThat(CharClass.of(' ')).isEqualTo(CharClass.SPACE);
        assertThat(CharClass.of(0xA0)).isEqualTo(CharClass.SPACE);
        assertThat(CharClass.of(0x3000)).isEqualTo(CharClass.HAN);
    }

    @Test
    void marksWithHalfTheirWidthEmptyCanBeTrimmed() {
        assertThat("“（，。".codePoints().mapToObj(CharClass::of)).allMatch(CharClass::isTrimmable);
        assertThat("中·—…／a".codePoints().mapToObj(CharClass::of)).noneMatch(CharClass::isTrimmable);
        assertThat("”，。".codePoints().mapToObj(CharClass::of)).allMatch(CharClass::closes);
        assertThat("“中—".codePoints().mapToObj(CharClass::of)).noneMatch(CharClass::closes);
    }
}
