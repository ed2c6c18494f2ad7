package org.huozi.check.copy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of works and words of others, between their marks (GB/T 15834 §4.8, §4.15). */
final class QuotedWords {
    private static final Pattern TITLE = Pattern.compile("《(?:[^《》]++|《[^《》]*+》)*+》|〈[^〈〉]*〉");
    private static final Pattern QUOTATION = Pattern.compile("“[^“”]*”|「[^「」]*」|‘[^‘’]*’");

    private QuotedWords() {}

    static Stream<MatchResult> titles(String text) {
        return TITLE.matcher(text).results();
    }

    static Stream<MatchResult> quotations(String text) {
        return QUOTATION.matcher(text).results();
    }
}
