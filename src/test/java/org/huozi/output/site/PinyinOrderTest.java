package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
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
        "鄢, Y",
        "闫, Y",
        "岑, C",
        "晏, Y",
        "佟, T",
        "〇, L",
        "嗯, N",
        "劉, L",
        "𫄧, Y",
        "缪, M",
        "覃, T",
        "区域, Q",
        "3D 打印, '#'",
        "“三农”, '#'",
        "𠮷, '#'"
    })
    void findsTheLetterOfATerm(String term, String letter) {
        assertThat(PinyinOrder.OF_TERMS.letter(term)).isEqualTo(letter);
    }

    @Test
    void ordersBySoundAndThenByTheNextCharacter() {
        assertThat(List.of("张帆", "鄢红", "魏国学", "张国", "就业", "Zhang", "灵活就业", "Gig").stream()
                        .sorted(PinyinOrder.OF_TERMS))
                .containsExactly("Gig", "就业", "灵活就业", "魏国学", "鄢红", "Zhang", "张帆", "张国");
    }

    /** 严 颜 are of the first level, 闫 is not; 验 has another tone. */
    @Test
    void putsRareCharactersBetweenTheCommonOnesByTheirTones() {
        assertThat(List.of("验", "闫", "严", "演", "颜", "鄢", "烟", "杨").stream().sorted(PinyinOrder.OF_TERMS))
                .containsExactly("烟", "鄢", "严", "颜", "闫", "演", "验", "杨");
        assertThat(List.of("孪", "闾", "路", "绿", "旅").stream().sorted(PinyinOrder.OF_TERMS))
                .containsExactly("路", "闾", "旅", "绿", "孪");
    }

    @ParameterizedTest
    @CsvSource({
        "缪荣, M",
        "覃辉, Q",
        "单士元, S",
        "曾国安, Z",
        "解缙, X",
        "区文英, O",
        "查良镛, Z",
        "仇英, Q",
        "盖叫天, G",
        "翟天临, Z",
        "朴树, P",
        "乐嘉, Y",
        "种师道, C",
        "郗鉴, X",
        "尉迟恭, Y",
        "尉健行, W",
        "万俟卨, M",
        "万里, W",
        "长孙无忌, Z",
        "澹台灭明, T",
        "张帆, Z",
        "解放军总医院, J",
        "曾, Z",
        "Zeng Li, Z",
        "'', '#'"
    })
    void readsSurnamesAsSuch(String name, String letter) {
        assertThat(PinyinOrder.OF_NAMES.letter(name)).isEqualTo(letter);
    }

    @Test
    void aSurnameStandsAmongThoseThatSoundLikeIt() {
        assertThat(List.of("曾一", "增二", "曾三", "赠", "怎", "渣").stream().sorted(PinyinOrder.OF_NAMES))
                .containsExactly("怎", "增二", "曾三", "曾一", "赠", "渣");
    }

    /** Those without a reading are of Korea and Japan. */
    @Test
    void hardlyAnyHanCharacterIsWithoutALetter() {
        assertThat(IntStream.rangeClosed(0x4E00, 0x9FA5)
                        .filter(character -> PinyinOrder.OF_TERMS
                                .letter(Character.toString(character))
                                .equals("#"))
                        .mapToObj(Character::toString))
                .hasSizeLessThan(60);
    }
}
