package org.huozi.check.text;

import org.huozi.han.Han;

/** Classes of characters, for the patterns of the rules. */
final class ChinesePatterns {
    /** A Han character. */
    static final String HAN = Han.CHARACTER;

    /** A Han character or a mark that ends or closes something in Chinese text. */
    static final String BEFORE = "[" + HAN + "，。、；：？！”’）》〉】〕]";

    /** A Han character or a mark that opens something in Chinese text. */
    static final String AFTER = "[" + HAN + "“‘（《〈【〔]";

    private ChinesePatterns() {}

    static boolean isAt(String text, int index) {
        return index >= 0 && index < text.length() && Han.is(text.charAt(index));
    }
}
