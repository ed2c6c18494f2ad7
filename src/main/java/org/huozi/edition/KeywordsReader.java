package org.huozi.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.config.Keys;
import org.huozi.han.Space;
import org.huozi.model.Keywords;
import org.huozi.model.Words;
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
            List<Words> words = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                keys.scalar(KEY, item).map(YamlScalar::words).map(Words::strip).ifPresent(words::add);
            }
            return words.isEmpty() ? Optional.empty() : Optional.of(new Keywords(words, words));
        }
        return keys.words(KEY).map(printed -> new Keywords(List.of(printed), words(printed)));
    }

    private static List<Words> words(Words printed) {
        return printed.split(MARKS.matcher(printed.text()).find() ? MARKS : SPACES);
    }
}
