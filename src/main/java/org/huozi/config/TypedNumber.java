package org.huozi.config;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number as it is typed: 2, 02, ２, 第2期, 总第 145 期, 2022年, 第二期. */
final class TypedNumber {
    private static final Pattern FORM =
            Pattern.compile("(?:总?\\s*第)?\\s*([0-9]{1,9}|[〇零○一二三四五六七八九十]{1,4})\\s*[期年号卷页]?");

    private TypedNumber() {}

    static OptionalInt of(String typed) {
        Matcher number =
                FORM.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).strip());
        if (!number.matches()) {
            return OptionalInt.empty();
        }
        String digits = number.group(1);
        return Character.isDigit(digits.charAt(0)) ? OptionalInt.of(Integer.parseInt(digits)) : HanNumber.of(digits);
    }
}
