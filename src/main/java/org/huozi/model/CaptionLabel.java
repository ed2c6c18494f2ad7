package org.huozi.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.diag.Span;
import org.jspecify.annotations.Nullable;

/**
 * The label that an author typed before a caption, 图 1, 表二： or Figure 1, where the program sets one of its own.
 *
 * @param type what the author calls it
 * @param number as typed: 1, １, 一, Ⅰ, 2-1
 * @param length how many chars of the line it is, with what sets it apart from the caption
 * @param span of the line, or of the label in it where that was read off
 */
public record CaptionLabel(Figure.Type type, String number, int length, Span span) {
    private static final String SPACE = "[\\s\\u00a0\\u3000]";
    private static final String DIGITS = "[0-9０-９]{1,3}(?:[-–—.．][0-9０-９]{1,3})*";
    private static final String HAN = "[一二三四五六七八九十]{1,3}";
    private static final String SIGN = "[①-⑳Ⅰ-Ⅻ]|[IVX]{2,4}|[IV]";

    /** A mark or a wide space sets a label apart for sure, but for 图 1、图 2 and 图 1—3. */
    private static final String APART = "(?:" + SPACE + "*[:：.．)）]" + SPACE + "*|" + SPACE + "*[、|｜/／_·•]" + SPACE
            + "*(?![图圖表0-9０-９])|" + SPACE + "*[-–—―─]{1,2}" + SPACE + "*(?![图圖表0-9０-９])|\\u3000" + SPACE + "*|" + SPACE
            + "*\\z)";

    /** A line that goes on with one of these speaks of the figure: 图 1 显示…, 图 1 的题名, 表 1 和表 2. */
    private static final String GOES_ON = "(?![-–—～~至到和及与、，。；！？%％‰的中是为显表反给列所可右左上下也均]|" + SPACE + ")";

    private static final String BARE = "([图圖表])" + SPACE + "{0,2}(?:(" + DIGITS + ")(?:" + APART + "|" + SPACE + "+"
            + GOES_ON + "|" + GOES_ON + "(?![张幅个种项A-Za-z0-9０-９]))|(" + HAN + "|" + SIGN + ")(?:" + APART + "|" + SPACE
            + "+" + GOES_ON + "))";

    private static final String ANY = "(" + DIGITS + "|" + HAN + "|" + SIGN + ")";

    /** 图（6）, 【图 2】 and what follows them. */
    private static final String BRACKETED = "([图圖表])" + SPACE + "*[（(]" + ANY + "[）)](?:" + SPACE + "*[:：.．、])?" + SPACE
            + "*|[【〔［\\[《〈（(]([图圖表])" + SPACE + "*" + ANY + "[】〕］\\]》〉）)](?:" + SPACE + "*[:：.．、])?" + SPACE + "*";

    private static final Pattern LABEL = Pattern.compile(SPACE + "*(?:" + BARE + "|" + BRACKETED + ")");

    private static final Pattern ENGLISH = Pattern.compile(SPACE + "*(?i:(fig(?:ure)?|tab(?:le)?))\\.?" + SPACE
            + "*([0-9]{1,3})(?:[.:：]" + SPACE + "*|" + SPACE + "+)");

    private static final List<String> ROMAN =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private static final String HAN_DIGITS = "一二三四五六七八九";

    /** Captions are short: a longer line is a paragraph. */
    private static final int LONGEST = 80;

    /** The label that a line begins with, if the line is a caption. */
    public static Optional<CaptionLabel> at(String line, Span span) {
        boolean caption = line.length() <= LONGEST && !line.strip().matches("(?s).*[。；：]");
        return caption ? chinese(line, span) : Optional.empty();
    }

    /** The label that a caption begins with. */
    public static Optional<CaptionLabel> ofCaption(String caption, Span span) {
        Matcher english = ENGLISH.matcher(caption);
        if (english.lookingAt()) {
            boolean table = Character.toLowerCase(caption.charAt(english.start(1))) == 't';
            return Optional.of(new CaptionLabel(
                    table ? Figure.Type.TABLE : Figure.Type.FIGURE, english.group(2), english.end(), span));
        }
        return chinese(caption, span);
    }

    private static Optional<CaptionLabel> chinese(String caption, Span span) {
        Matcher label = LABEL.matcher(caption);
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        List<String> parts = IntStream.rangeClosed(1, label.groupCount())
                .mapToObj(group -> Optional.<@Nullable String>ofNullable(label.group(group)))
                .flatMap(Optional::stream)
                .toList(); // the word and the number
        Figure.Type type =
                parts.get(0).equals(FigureName.word(Figure.Type.TABLE)) ? Figure.Type.TABLE : Figure.Type.FIGURE;
        return Optional.of(new CaptionLabel(type, parts.get(1), label.end(), span));
    }

    /** Whether both name the same. */
    public boolean names(CaptionLabel other) {
        return type == other.type && number(number) == number(other.number);
    }

    /** Whether it names this figure. */
    public boolean isOf(FigureName name) {
        return type == name.type() && number(number) == name.number();
    }

    public CaptionLabel at(Span place) {
        return new CaptionLabel(type, number, length, place);
    }

    /** 图 2-1. */
    public String chinese() {
        return FigureName.word(type) + " " + number;
    }

    /** figure 2-1. */
    public String english() {
        return type.anchor() + " " + number;
    }

    /** What it counts; -1 for one that counts by chapter. */
    private static int number(String typed) {
        if (typed.matches("[0-9０-９]+")) {
            return Integer.parseInt(typed);
        }
        String sign = Normalizer.normalize(typed, Normalizer.Form.NFKC); // ① is 1, Ⅳ is IV
        if (sign.matches("[0-9]+")) {
            return Integer.parseInt(sign);
        }
        int roman = ROMAN.indexOf(sign);
        if (roman >= 0) {
            return roman + 1;
        }
        int ten = typed.indexOf('十');
        if (ten < 0) {
            return typed.length() == 1 ? HAN_DIGITS.indexOf(typed) + 1 : -1;
        }
        int tens = ten == 0 ? 1 : HAN_DIGITS.indexOf(typed.charAt(ten - 1)) + 1;
        int ones = ten + 1 == typed.length() ? 0 : HAN_DIGITS.indexOf(typed.charAt(ten + 1)) + 1;
        return 10 * tens + ones;
    }
}
