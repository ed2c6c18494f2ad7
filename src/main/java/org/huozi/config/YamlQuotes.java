package org.huozi.config;

/** A text as it is safely written in YAML, for lines to paste. */
final class YamlQuotes {
    private YamlQuotes() {}

    static String around(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : '\'' + text.replace("'", "''") + '\'';
    }
}
