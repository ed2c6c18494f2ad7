package org.huozi.output.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;
import org.huozi.html.Markup;

/**
 * Spaces that an author typed between Han and Western characters. Browsers put a gap there by themselves
 * (text-autospace, an eighth of an em), but add nothing to a typed space, which is about twice as wide. Marked, such
 * spaces are set as wide as the gaps elsewhere (CLREQ #mixed_text_composition); the text stays as it was typed.
 */
final class TypedSpaces {
    private static final String WESTERN = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{Nd}!-~°±]";

    /** At an end of the text, where another element follows, its neighbour is taken for Western. */
    private static final Pattern SPACE = Pattern.compile(
            "(?<=" + Han.CHARACTER + ") (?=" + WESTERN + "|\\z)|(?<=" + WESTERN + "|\\A) (?=" + Han.CHARACTER + ")");

    private TypedSpaces() {}

    static Markup marked(String text) {
        StringBuilder markup = new StringBuilder();
        Matcher space = SPACE.matcher(text);
        int end = 0;
        while (space.find()) {
            markup.append(Markup.text(text.substring(end, space.start())).value());
            markup.append("<span class=\"gap\"> </span>");
            end = space.end();
        }
        return new Markup(
                markup.append(Markup.text(text.substring(end)).value()).toString());
    }
}
