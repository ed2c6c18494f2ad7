package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.config.Keys;
import org.huozi.han.Space;
import org.huozi.model.Keywords;
import org.huozi.model.Words;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;

/** Keywords: a list, or one string as printed, which is split at its marks, or at spaces when it has none. */
final class KeywordsReader {
    private static final String KEY = "keywords";
    private static final Pattern MARKS = Pattern.compile("[；;，,、]");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［【]([^\\[\\]［］【】]*)[\\]］】]?");
    private static final Pattern SPACES = Pattern.compile(Space.ANY + "+");

    private KeywordsReader() {}

    static Optional<Keywords> read(Keys keys) {
        Optional<YamlNode> node = keys.node(KEY);
        boolean oneLine = node.isPresent()
                && node.get() instanceof YamlScalar text
                && !text.value().contains("\n");
        if (oneLine) {
            return keys.words(KEY)
                    .map(KeywordsReader::bare)
                    .map(printed -> new Keywords(List.of(printed), words(printed)));
        }
        List<Words> words = keys.list(KEY).stream()
                .flatMap(item -> keys.runningItem(KEY, item).stream())
                .map(YamlScalar::line)
                .map(Words::strip)
                .flatMap(item -> MARKS.matcher(item.text()).find() ? words(item).stream() : Stream.of(item))
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Keywords(words, words));
    }

    /** Brackets of a Chinese keyboard, or brackets that YAML does not understand, make a list all the same. */
    private static Words bare(Words printed) {
        Matcher brackets = BRACKETS.matcher(printed.text());
        return brackets.matches()
                ? printed.part(brackets.start(1), brackets.end(1)).strip()
                : printed;
    }

    private static List<Words> words(Words printed) {
        return printed.split(MARKS.matcher(printed.text()).find() ? MARKS : SPACES);
    }
}
