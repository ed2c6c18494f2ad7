package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private static final Pattern MARKS = Pattern.compile("[；;，,、]");
    private static final Pattern BRACKETS = Pattern.compile("[\\[［【]([^\\[\\]［］【】]*)[\\]］】]?");
    private static final Pattern SPACES = Pattern.compile(Space.ANY + "+");

    private KeywordsReader() {}

    static Optional<Keywords> read(Keys keys) {
        return read(keys, "keywords", KeywordsReader::words);
    }

    /** English keywords are words with spaces in them. */
    static Optional<Keywords> readEnglish(Keys keys) {
        return read(keys, "keywordsEn", printed -> printed.split(MARKS));
    }

    private static Optional<Keywords> read(Keys keys, String key, Function<Words, List<Words>> parted) {
        Optional<YamlNode> node = keys.node(key);
        boolean oneLine = node.isPresent()
                && node.get() instanceof YamlScalar text
                && !text.value().contains("\n");
        if (oneLine) {
            return keys.words(key)
                    .map(KeywordsReader::bare)
                    .map(printed -> new Keywords(List.of(printed), parted.apply(printed)));
        }
        List<Words> words = ListedWords.items(keys, key).stream()
                .flatMap(item -> MARKS.matcher(item.text()).find() ? parted.apply(item).stream() : Stream.of(item))
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
