package org.huozi.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.config.Keys;
import org.huozi.han.Space;
import org.huozi.model.Keywords;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** Keywords: a list, or one string as printed, which is split at its marks, or at spaces when it has none. */
final class KeywordsReader {
    private static final String KEY = "keywords";
    private static final Pattern MARKS = Pattern.compile("[；;，,、]");
    private static final Pattern SPACES = Pattern.compile(Space.ANY + "+");

    private KeywordsReader() {}

    static Optional<Keywords> read(Keys keys) {
        Optional<YamlNode> node = keys.node(KEY);
        if (node.isPresent() && node.get() instanceof YamlSequence sequence) {
            List<String> words = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                keys.scalar(KEY, item).map(YamlScalar::value).map(String::strip).ifPresent(words::add);
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(new Keywords(String.join("；", words), words));
        }
        return keys.text(KEY).map(printed -> new Keywords(printed, words(printed)));
    }

    private static List<String> words(String printed) {
        Pattern separator = MARKS.matcher(printed).find() ? MARKS : SPACES;
        return Arrays.stream(separator.split(printed))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
