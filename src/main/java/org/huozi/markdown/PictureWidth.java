package org.huozi.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How wide a picture is to be, in braces behind it: {@code ![三市比较](images/a.png){width=60%}}.
 *
 * @param typed the braces and what is in them
 * @param percent of the measure; empty where it cannot be understood
 */
record PictureWidth(String typed, OptionalInt percent) {
    private static final Pattern BRACES =
            Pattern.compile("\\A\\{\\s*(?:width|宽|宽度)\\s*=\\s*[\"“]?([^\"”{}\\s]*)[\"”]?\\s*}");

    /** The width that stands behind a picture. */
    static Optional<PictureWidth> behind(Node picture) {
        boolean isPicture = picture instanceof Image || picture instanceof ImageRef;
        Matcher braces = BRACES.matcher(
                isPicture && picture.getNext() instanceof Text next
                        ? next.getChars().toString()
                        : "");
        return braces.find()
                ? Optional.of(new PictureWidth(braces.group(), Shares.percent(braces.group(1))))
                : Optional.empty();
    }

    /** Whether a node is nothing but the width of the picture before it. */
    static boolean is(Node node) {
        return node.getPrevious() != null
                && behind(node.getPrevious())
                        .filter(width -> width.typed().length()
                                == node.getChars().trimEnd().length())
                        .isPresent();
    }
}
