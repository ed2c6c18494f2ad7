package org.huozi.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/** 一是…；二是… and 第一，…。第二，…, wherever a sentence or a part of one begins with them. */
final class SpokenNumbers {
    private static final Pattern NUMBER = Pattern.compile("(?<=\\A|[。；：！？—\\n“])(?:(?<point>[一二三四五六七八九十])[是要](?!否)"
            + "|第(?<rank>[一二三四五六七八九十])(?:，|是(?=[要在对从把以坚加推强健完深提落]))) ?");

    private SpokenNumbers() {}

    /** Those of a paragraph. */
    static List<NumberedPlace> of(List<Inline> paragraph, int line) {
        List<NumberedPlace> places = new ArrayList<>();
        StringBuilder before = new StringBuilder();
        Walk.inlines(paragraph).forEach(inline -> {
            if (inline instanceof Inline.Text text) {
                NUMBER.matcher(text.value())
                        .results()
                        .filter(number -> number.start() > 0 || begins(before))
                        .map(number -> new NumberedPlace(
                                ordinal(number),
                                NumberedPlace.IN_TEXT,
                                false,
                                line,
                                text.words().span(number.start(), number.end())))
                        .forEach(places::add);
                before.append(text.value());
            }
        });
        return places;
    }

    private static boolean begins(CharSequence before) {
        return before.length() == 0 || "。；：！？—“".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static Ordinal ordinal(MatchResult number) {
        boolean point = number.group(1) != null;
        NumberStyle style = point ? NumberStyle.POINT : NumberStyle.RANK;
        int value = HanInteger.value(number.group(point ? 1 : 2));
        return new Ordinal(style, style.name(), value, number.group(), "", false);
    }
}
