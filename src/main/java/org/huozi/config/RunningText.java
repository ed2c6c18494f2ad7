package org.huozi.config;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Words;
import org.huozi.source.ManuscriptReader;
import org.huozi.source.YamlScalar;

/** Values that readers see: what is typed with them and not of them, a label or a comment, is told and left out. */
final class RunningText {
    private final Diagnostics diagnostics;
    private final Set<Span> told = new HashSet<>();

    RunningText(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    YamlScalar of(String key, YamlScalar value) {
        Optional<Words> comment = value.comment().filter(behind -> !ManuscriptReader.isYamlRemark(behind.text()));
        comment.filter(behind -> told.add(behind.span()))
                .ifPresent(behind ->
                        diagnostics.add(Code.YML_023, behind.span(), behind.text(), line(key, value, behind)));
        return withoutLabel(key, value);
    }

    /** A value that no reader sees as it is typed; a comment behind it is one. */
    YamlScalar withoutLabel(String key, YamlScalar value) {
        Diagnostics found = told.add(value.span()) ? diagnostics : new Diagnostics();
        Words without = Labels.removed(key, value.words(), found);
        Labels.reportOther(key, without, found);
        return value.withWords(without);
    }

    /** What YAML takes for a comment may be meant as text. */
    private static String line(String key, YamlScalar value, Words comment) {
        return key + ": " + quoted(value.line().strip().text() + " " + comment.text());
    }

    private static String quoted(String text) {
        return text.indexOf('"') < 0 && text.indexOf('\\') < 0
                ? '"' + text + '"'
                : '\'' + text.replace("'", "''") + '\'';
    }
}
