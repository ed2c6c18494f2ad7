package org.huozi.word.manuscript;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers that offices type before headings, in the order of their levels (GB/T 9704-2012 §7.3.3; GB/T 7713.2-2022
 * §5.3). Of these 一、 and 第一章 hardly begin anything else.
 */
enum HeadingForm {
    CHAPTER("第 ?[一二三四五六七八九十百零〇0-9]{1,4} ?[章编](?![的内中])", true),
    SUBCHAPTER("第 ?[一二三四五六七八九十百零〇0-9]{1,4} ?节(?![的内中])", true),
    HAN("[一二三四五六七八九十]{1,3}[、．.]", true),
    HAN_IN_BRACKETS("[（(][一二三四五六七八九十]{1,3}[）)]", false),
    DECIMAL("[0-9]{1,2}[.．][0-9]{1,2}(?![0-9.．%％亿万千百倍元个年])", false),
    LONG_DECIMAL("[0-9]{1,2}[.．][0-9]{1,2}[.．][0-9]{1,2}(?![0-9%％])", false),
    ARABIC("[0-9]{1,2}(?:[、．.](?![0-9])|(?=[ \\u3000]+\\p{IsHan}))", false),
    ARABIC_IN_BRACKETS("[（(][0-9]{1,2}[）)]", false);

    private final Pattern pattern;
    private final boolean certain;

    HeadingForm(String pattern, boolean certain) {
        this.pattern = Pattern.compile(pattern);
        this.certain = certain;
    }

    /** Whether such a number needs no look to say that a heading begins. */
    boolean isCertain() {
        return certain;
    }

    /** What a line begins with. */
    static Optional<HeadingForm> of(String line) {
        return Arrays.stream(values())
                .filter(form -> form.pattern.matcher(line).lookingAt())
                .reduce((shorter, longer) -> shorter == DECIMAL && longer == LONG_DECIMAL ? longer : shorter);
    }
}
