package org.huozi.source;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment behind a value: {@code # } with spaces on both sides and words behind it. Any other {@code #} is text: 2 号 is
 * written #2, and C# is a language ([0020](docs/decisions/0020-yaml-as-typed.md)).
 */
final class YamlComment {
    private static final Pattern BEHIND = Pattern.compile("(?<![^\\s\\u00a0\\u3000])#[\\s\\u00a0\\u3000]+\\S");

    private YamlComment() {}

    /** Where it begins in a line, from a place on that is behind a space. */
    static OptionalInt in(String line, int from) {
        Matcher comment = BEHIND.matcher(line).region(from, line.length());
        comment.useTransparentBounds(true);
        if (comment.find()) {
            return OptionalInt.of(comment.start());
        }
        OptionalInt remark = ManuscriptReader.remarkInYaml(line);
        return remark.isPresent() && remark.getAsInt() >= from ? remark : OptionalInt.empty();
    }
}
