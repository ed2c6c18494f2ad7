package org.huozi.output.site.search;

import java.text.Normalizer;

/**
 * What counts as the same text when searching. Character by character, so that a place in the folded text leads back to
 * one in the text; {@code templates/js/site/40-fold.js} does the same, and both are held to the examples in
 * {@code src/test/resources/search/folding.md}.
 *
 * <ol>
 *   <li>Compatibility forms become plain ones (Unicode NFKC): ＡＩ is AI, ２５ is 25, ① is 1, ㎡ is m2.
 *   <li>Capitals become small: A–Z and À–Þ.
 *   <li>Brackets of all kinds become round: 〔2021〕, [2021], （2021） and (2021) are the same.
 *   <li>Dashes and tildes become a hyphen, middle dots one dot, 。 a full stop, 、 a comma.
 *   <li>Quotation marks, 书名号, white space and invisible characters count for nothing: 25 号 is 25号; so do ^ and _,
 *       which stand for raised and lowered text: x^2 is x2.
 * </ol>
 */
final class Folding {
    private static final String OPENING = "[{〔【〖〘〚";
    private static final String CLOSING = "]}〕】〗〙〛";
    private static final String DASHES = "‐‑‒–—―−~〜";
    private static final String DOTS = "·•‧・";
    private static final String MARKS = "^_\"'`‘’‚‛“”„‟‹›«»「」『』〝〞〟《》〈〉";

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(character -> append(folded, character));
        return folded.toString();
    }

    private static void append(StringBuilder folded, int character) {
        if (isPlainHan(character)) {
            folded.append((char) character);
            return;
        }
        Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC)
                .codePoints()
                .forEach(plain -> appendPlain(folded, plain));
    }

    /** 中日韩统一表意文字, U+4E00–9FFF: nine of ten characters, and the same in every form. */
    private static boolean isPlainHan(int character) {
        return isBetween(0x4E00, character, 0x9FFF);
    }

    private static void appendPlain(StringBuilder folded, int character) {
        if (isNothing(character)) {
            return;
        }
        if (isBetween('A', character, 'Z') || (isBetween(0xC0, character, 0xDE) && character != 0xD7)) {
            folded.append((char) (character + 0x20));
        } else if (OPENING.indexOf(character) >= 0) {
            folded.append('(');
        } else if (CLOSING.indexOf(character) >= 0) {
            folded.append(')');
        } else if (DASHES.indexOf(character) >= 0) {
            folded.append('-');
        } else if (DOTS.indexOf(character) >= 0) {
            folded.append('·');
        } else if (character == '。') {
            folded.append('.');
        } else if (character == '、') {
            folded.append(',');
        } else {
            folded.appendCodePoint(character);
        }
    }

    /** Quotation marks, signs of raised and lowered text, control characters and white space, joiners and other format characters, variation selectors. */
    private static boolean isNothing(int character) {
        return MARKS.indexOf(character) >= 0
                || character <= 0x20
                || isBetween(0x7F, character, 0xA0)
                || character == 0xAD
                || isBetween(0x2000, character, 0x200F)
                || isBetween(0x2028, character, 0x202F)
                || isBetween(0x205F, character, 0x206F)
                || character == 0x3000
                || isBetween(0xFE00, character, 0xFE0F)
                || character == 0xFEFF;
    }

    private static boolean isBetween(int first, int character, int last) {
        return first <= character && character <= last;
    }
}
