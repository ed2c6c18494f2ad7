package org.huozi.blank;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.source.SourceFile;
import org.huozi.source.Yaml;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** The list {@code items} in the text of an edition.yaml. */
final class ItemsList {
    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|\\z)");

    private ItemsList() {}

    /** The names it holds; empty when there is no such list, or nothing in it. */
    static List<YamlScalar> of(SourceFile settings, Diagnostics diagnostics) {
        Optional<YamlNode> items = Yaml.mapping(settings, diagnostics).stream()
                .map(YamlMapping::entries)
                .flatMap(List::stream)
                .filter(entry -> entry.key().value().equals("items"))
                .map(YamlMapping.Entry::value)
                .findFirst();
        return items.isPresent() && items.get() instanceof YamlSequence list
                ? list.items().stream()
                        .filter(YamlScalar.class::isInstance)
                        .map(YamlScalar.class::cast)
                        .toList()
                : List.of();
    }

    /**
     * The text with one more name behind the last; every other character stays, comments, line ends and a byte order
     * mark included.
     *
     * @param raw the file's text as it is on disk
     * @param last the last name of the list
     */
    static String append(String raw, YamlScalar last, String name) {
        MatchResult line = LINE.matcher(raw)
                .results()
                .skip(last.span().start().line() - 1L)
                .findFirst()
                .orElseThrow();
        String text = line.group(1);
        int mark = text.startsWith("\uFEFF") ? 1 : 0;
        String before = text.substring(
                mark, mark + offset(text.substring(mark), last.span().start()));
        boolean dash = before.strip().length() == 1 && !before.contains("[");
        if (!dash) { // [a.md, b.md]
            int end = line.start()
                    + mark
                    + offset(text.substring(mark), last.span().end());
            return raw.substring(0, end) + ", " + name + raw.substring(end);
        }
        String entry = before + name;
        return line.group(2).isEmpty()
                ? raw + lineEnd(raw) + entry
                : raw.substring(0, line.end()) + entry + line.group(2) + raw.substring(line.end());
    }

    private static int offset(String line, Position place) {
        return line.offsetByCodePoints(0, place.column() - 1);
    }

    private static String lineEnd(String raw) {
        return LINE.matcher(raw)
                .results()
                .map(line -> line.group(2))
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\n");
    }
}
