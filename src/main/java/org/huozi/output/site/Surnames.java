package org.huozi.output.site;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Surnames that are read otherwise than the same characters elsewhere, each with a character that sounds like it. */
final class Surnames {
    private static final Map<String, Integer> SINGLE = Stream.of(
                    "单善 解谢 区欧 查渣 仇求 盖葛 缪妙 覃秦 翟宅 朴瓢 乐月 员运 召绍 种崇 洗险 折舌 祭债 藏脏 句勾 薄博 秘必 繁婆 郇旬 佴耐 乜聂".split(" "))
            .collect(Collectors.toMap(pair -> pair.substring(0, 1), pair -> pair.codePointAt(1)));

    /** Of two characters; the second is read as ever. */
    private static final Map<String, Integer> DOUBLE =
            Map.of("尉迟", (int) '玉', "万俟", (int) '末', "长孙", (int) '掌', "澹台", (int) '谈');

    /** A person: one character or two behind the surname. Anything longer is an institution, 解放军总医院. */
    private static final int GIVEN = 2;

    private Surnames() {}

    /** What the first character of a person's name sounds like, when it is not what it sounds like elsewhere. */
    static Optional<Integer> sound(String name) {
        return sound(name, 2, DOUBLE).or(() -> sound(name, 1, SINGLE));
    }

    private static Optional<Integer> sound(String name, int length, Map<String, Integer> surnames) {
        return name.length() >= length && name.codePointCount(0, name.length()) <= length + GIVEN
                ? Optional.ofNullable(surnames.get(name.substring(0, length)))
                : Optional.empty();
    }
}
