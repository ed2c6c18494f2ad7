package org.huozi.edition;

import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.source.Passage;
import org.huozi.source.SourceFile;
import org.huozi.source.Yaml;
import org.huozi.source.YamlMapping;

/** The two parts of an article's file: the YAML between {@code ---} lines, and the body below. */
record FrontMatter(YamlMapping data, Passage body) {
    private static final String FENCE = "---";

    static Optional<FrontMatter> read(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int first = lineEnd(text, 0);
        if (!isFence(text, 0, first)) {
            diagnostics.add(Code.ART_006, file.whole());
            return Optional.empty();
        }
        int from = Math.min(first + 1, text.length());
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            if (isFence(text, at, end)) {
                Passage body = Passage.of(file, Math.min(end + 1, text.length()), text.length());
                return Yaml.mapping(file, from, at, diagnostics).map(data -> new FrontMatter(data, body));
            }
            at = end + 1;
        }
        diagnostics.add(Code.ART_007, file.span(0, first));
        return Optional.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int from, int end) {
        return text.substring(from, end).stripTrailing().equals(FENCE);
    }
}
