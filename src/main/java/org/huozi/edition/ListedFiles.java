package org.huozi.edition;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;
import org.huozi.source.YamlScalar;

/** The names of files in an item of edition.yaml's list: one, or several that are typed in one line. */
final class ListedFiles {
    private static final String HERE = "./";
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\.md)[、，,；;\\s\\u3000]+", Pattern.CASE_INSENSITIVE);

    private ListedFiles() {}

    static Stream<YamlScalar> in(YamlScalar item, Diagnostics diagnostics) {
        if (item.isEmpty()) {
            diagnostics.add(Code.YML_038, item.span());
            return Stream.of();
        }
        return item.words().split(BETWEEN).stream().map(ListedFiles::beside).map(item::withWords);
    }

    /** ./01-text.md is 01-text.md. */
    private static Words beside(Words name) {
        return name.text().startsWith(HERE) ? name.part(HERE.length(), name.length()) : name;
    }
}
