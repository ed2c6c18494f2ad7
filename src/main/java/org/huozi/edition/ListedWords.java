package org.huozi.edition;

import java.util.List;
import org.huozi.config.Keys;
import org.huozi.model.Words;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** A key whose value is a text that readers see, or a list of such texts. */
final class ListedWords {
    private ListedWords() {}

    static List<Words> of(Keys keys, String key) {
        boolean list = keys.node(key).filter(YamlSequence.class::isInstance).isPresent();
        return list ? items(keys, key) : keys.words(key).stream().toList();
    }

    /** The items of a list, each in one line; lines without dashes are one, too. */
    static List<Words> items(Keys keys, String key) {
        return keys.list(key).stream()
                .flatMap(item -> keys.runningItem(key, item).stream())
                .map(YamlScalar::line)
                .map(Words::strip)
                .filter(words -> words.length() > 0)
                .toList();
    }
}
