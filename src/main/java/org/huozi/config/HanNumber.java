package org.huozi.config;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of Chinese characters, as dates and issues have them: 二〇二二, 十二, 三十一. */
final class HanNumber {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern TENS = Pattern.compile("([一二三四五六七八九]?)十([一二三四五六七八九]?)");

    private HanNumber() {}

    static OptionalInt of(String text) {
        Matcher tens = TENS.matcher(text);
        if (tens.matches()) {
            int ten = tens.group(1).isEmpty() ? 1 : DIGITS.indexOf(tens.group(1));
            int one = tens.group(2).isEmpty() ? 0 : DIGITS.indexOf(tens.group(2));
            return OptionalInt.of(ten * 10 + one);
        }
        int number = 0;
        for (char digit : text.replace('零', '〇').replace('○', '〇').toCharArray()) {
            int value = DIGITS.indexOf(digit);
            if (value < 0) {
                return OptionalInt.empty();
            }
            number = number * 10 + value;
        }
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
