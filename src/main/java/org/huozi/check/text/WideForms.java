package org.huozi.check.text;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/** Letters and digits as wide as a Han character, as old input methods made them (GB/T 15835 §5; CLREQ, Western text). */
final class WideForms {
    private static final Pattern WORD = Pattern.compile("[Ａ-Ｚａ-ｚ０-９]+(?:[．，](?=[０-９]{1,3}(?![Ａ-Ｚａ-ｚ]))[０-９]+)*");

    static final List<TextRule> RULES = List.of(TextRule.instead(Code.TYP_004, WORD, match -> narrow(match.group())));

    private WideForms() {}

    private static String narrow(String wide) {
        StringBuilder narrow = new StringBuilder();
        wide.chars().forEach(character -> narrow.append((char) (character - 0xFEE0)));
        return narrow.toString();
    }
}
