package org.huozi.word.manuscript;

import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How careful words are written, so that Markdown takes none of their characters for a mark. */
enum Care {
    /** What nearly always suffices, and reads best: a backslash before what may be a mark. */
    LIGHT,
    /** The same, and tags in place of asterisks, which some neighbours do not let be marks. */
    TAGS,
    /** Signs that marks begin with by their numbers. */
    NUMBERS,
    /** All that is no letter by its number. */
    ALL_NUMBERS;

    /** In an address no sign is a mark, and a backslash would be a part of it. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![A-Za-z0-9])(?:https?://|ftp://|www\\.)[A-Za-z0-9\\-._~:/?#@!$&'*+,;=%]+");

    /** Brackets that lead somewhere, that call a note, or that stand for something else. */
    private static final String BRACKETS = "\\[(?=[^\\]\\n]*\\][(（\\[:：{])|\\[(?=[\\^＾@!\\[ xX\\-/]|TOC|toc|\\])";

    private static final Pattern MARK =
            Pattern.compile("[\\\\`*<$^{]|(?<!_)_{1,3}(?!_)|&(?=#?[A-Za-z0-9]{1,31};)|~~|==|\\+\\+|" + "!(?=\\[)|"
                    + BRACKETS + "|\\|(?=.*\\|)|(?<=\\|)\\|");

    private static final Pattern AT_START = Pattern.compile(
            "(?:#{1,6}(?=[\\s\\u3000]|$)|>|[-+](?=[\\s\\u3000]|$)|[-+](?=\\p{IsHan})|[-=]{2,}|:(?=[\\s:])|~{3}|\\|)");

    /** On a Chinese keyboard, where no backslash helps. */
    private static final Pattern WIDE_AT_START = Pattern.compile("[:：]{3,}|[＃＞]|[－＋＊](?=[\\s\\u3000])");

    private static final Pattern NUMBER_AT_START = Pattern.compile("([0-9]{1,9})([.)])(?=[\\s\\u3000]|$)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]");

    /** Signs that marks begin with, and wide ones that are read as marks where they can be. */
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_<>\\[\\]{}#&$^~|＊－＋＞＜［］（）｜＾！＿＃]");

    /** What is read as it was meant, written with the least care that does. */
    static String least(Function<Care, String> markdown, String meant) {
        return Arrays.stream(values())
                .map(markdown)
                .filter(written -> ReadBack.isSamePart(written, meant))
                .findFirst()
                .orElseGet(() -> markdown.apply(LIGHT));
    }

    /** Words inside a paragraph. */
    String written(String text) {
        if (isOfNumbers()) {
            Pattern signs = this == NUMBERS ? SIGN : NO_LETTER;
            return signs.matcher(text).replaceAll((MatchResult sign) -> number(sign.group()));
        }
        StringBuilder written = new StringBuilder();
        Matcher address = ADDRESS.matcher(text);
        int at = 0;
        while (address.find()) {
            written.append(escaped(text.substring(at, address.start()))).append(address.group());
            at = address.end();
        }
        return written.append(escaped(text.substring(at))).toString();
    }

    private static String escaped(String text) {
        return MARK.matcher(text).replaceAll((MatchResult mark) -> "\\\\" + Matcher.quoteReplacement(mark.group()));
    }

    /**
     * A line that is written, so that its beginning begins no list, quotation or heading.
     *
     * @param line as {@link #written} has it
     */
    String begun(String line) {
        if (WIDE_AT_START.matcher(line).lookingAt()) {
            return number(line.substring(0, 1)) + line.substring(1);
        }
        if (AT_START.matcher(line).lookingAt()) {
            return isOfNumbers() ? number(line.substring(0, 1)) + line.substring(1) : "\\" + line;
        }
        return NUMBER_AT_START.matcher(line).lookingAt()
                ? NUMBER_AT_START.matcher(line).replaceFirst("$1\\\\$2")
                : line;
    }

    private boolean isOfNumbers() {
        return this == NUMBERS || this == ALL_NUMBERS;
    }

    private static String number(String sign) {
        return "&#" + sign.codePointAt(0) + ";";
    }

    /** Words inside a cell of a table. */
    String inCell(String line) {
        return isOfNumbers() ? line : line.replaceAll("(?<!\\\\)\\|", "\\\\|").replace("\n", " ");
    }
}
