package org.huozi.config;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Field;
import org.huozi.model.Words;

/**
 * What a manuscript's label says and the key says already: 摘要：本文……, 【关键词】甲；乙. Templates print labels, so that
 * it would stand twice.
 */
final class Labels {
    /** News begin with 内容： of their own. */
    private static final String NEWS = "text";

    private static final Map<String, Pattern> OF_KEYS = Field.ALL.stream()
            .filter(field -> !field.key().equals(NEWS))
            .collect(Collectors.toMap(Field::key, Labels::pattern));

    private Labels() {}

    private static Pattern pattern(Field field) {
        String names = Stream.concat(Stream.of(field.key()), field.aliases().stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Labels::spaced)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?i)[\\s\\u3000]*(?:[【\\[［〔](?:" + names + ")[】\\]］〕][:：]?|(?:" + names
                + ")[\\s\\u3000]*[:：])[\\s\\u3000]*");
    }

    /** 摘　要 is spaced out to the width of 关键词. */
    private static String spaced(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\\u3000]*"));
    }

    /** A value without its label, which is reported. */
    static Words removed(String key, Words value, Diagnostics diagnostics) {
        Matcher label = OF_KEYS.getOrDefault(key, Pattern.compile("(?!)")).matcher(value.text());
        if (!label.lookingAt() || label.end() == value.length()) {
            return value;
        }
        List<Correction> without = value.correction(0, label.end(), "").stream().toList();
        diagnostics.add(new Diagnostic(
                Code.YML_026,
                Code.YML_026.severity(),
                value.span(0, label.end()),
                List.of(label.group().strip(), key),
                without));
        return value.part(label.end(), value.length());
    }
}
