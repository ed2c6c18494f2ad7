package org.huozi.config;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.han.Han;
import org.huozi.model.Field;
import org.huozi.model.Words;

/**
 * What a manuscript's label says and the key says already: 摘要：本文……, 【关键词】甲；乙. Templates print labels, so that
 * it would stand twice.
 */
final class Labels {
    /** News begin with 内容： of their own. */
    private static final String NEWS = "text";

    private static final String ABSTRACT = "abstract";
    private static final String KEYWORDS = "keywords";

    /** Keys whose label may be parted from the text by a space alone. */
    private static final Set<String> SPACED = Set.of(ABSTRACT, KEYWORDS);

    private static final Pattern NONE = Pattern.compile("(?!)");

    private static final Map<String, Pattern> OF_KEYS = Field.ALL.stream()
            .filter(field -> !field.key().equals(NEWS))
            .collect(Collectors.toMap(Field::key, Labels::pattern));

    /** Where another key's label begins in the text of an abstract: a line, or what follows a full stop. */
    private static final Map<String, Pattern> OTHERS = Map.of(
            ABSTRACT,
            Pattern.compile("(?i)(?:^|(?<=[\n。！？.；]))[\\s\\u3000]*(?<label>" + label(names(field(KEYWORDS))) + ")"));

    private Labels() {}

    private static Field field(String key) {
        return Field.ALL.stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Tells of the label of another key in a value. */
    static void reportOther(String key, Words value, Diagnostics diagnostics) {
        Matcher other = OTHERS.getOrDefault(key, NONE).matcher(value.text());
        if (other.find()) {
            String label = other.group("label");
            diagnostics.add(Code.YML_036, value.span(other.start("label"), other.end("label")), label, key, KEYWORDS);
        }
    }

    private static String names(Field field) {
        return Stream.concat(Stream.of(field.key()), field.aliases().stream())
                .sorted((one, other) -> other.length() - one.length())
                .map(Labels::spaced)
                .collect(Collectors.joining("|"));
    }

    private static Pattern pattern(Field field) {
        String names = names(field);
        String label = label(names) + (SPACED.contains(field.key()) ? "|(?:" + hanNames(field) + ")[\\s\\u3000]+" : "");
        return Pattern.compile("(?i)[\\s\\u3000]*(?:" + label + ")[\\s\\u3000]*");
    }

    /** In brackets, or before a colon; in bold or not. */
    private static String label(String names) {
        return "\\**[【\\[［〔](?:" + names + ")[】\\]］〕]\\**[:：]?|\\**(?:" + names
                + ")[\\s\\u3000]*(?:\\**[:：]\\**)|\\*+(?:" + names + ")\\*+[:：]?";
    }

    private static String hanNames(Field field) {
        return field.aliases().stream()
                .filter(name -> name.codePoints().allMatch(Han::is))
                .map(Labels::spaced)
                .collect(Collectors.joining("|"));
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
        Matcher label = OF_KEYS.getOrDefault(key, NONE).matcher(value.text());
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
