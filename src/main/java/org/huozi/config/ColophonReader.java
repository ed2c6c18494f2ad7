package org.huozi.config;

import org.huozi.model.Colophon;

/** The key {@code colophon:} of journal.yaml and edition.yaml: lines of the 版权页, “label: text”. */
public final class ColophonReader {
    private ColophonReader() {}

    public static Colophon read(Keys keys) {
        return new Colophon(keys.ownWords("colophon").entrySet().stream()
                .map(line -> new Colophon.ColophonLine(line.getKey(), line.getValue()))
                .toList());
    }
}
