package org.huozi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.model.Block;

/**
 * One example of the Markdown files below {@code src/test/resources/}: below a heading, a block with what the author
 * writes and a block with what becomes of it, then what is found wrong with it, a line each: {@code MKD-004 1:3}.
 */
public record MarkdownExample(String title, String source, String expected) {

    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^### (.+)\\n(?:(?!````|###).*\\n)*````\\n((?s:.*?))^````\\n+````\\n((?s:.*?))^````$");

    /** Those of all files of a folder. */
    public static List<MarkdownExample> in(String folder) throws IOException {
        List<MarkdownExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Resources.of(folder))) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = EXAMPLE.matcher(Resources.text(file));
                while (matcher.find()) {
                    String title = file.getFileName() + ": " + matcher.group(1);
                    examples.add(new MarkdownExample(title, matcher.group(2), matcher.group(3)));
                }
            }
        }
        return examples;
    }

    /** Model and findings as an example writes them. */
    public static String shown(List<? extends Block> blocks, Diagnostics diagnostics) {
        StringBuilder shown = new StringBuilder(ModelDump.of(blocks));
        for (Diagnostic found : diagnostics.all()) {
            Position start = found.span().start();
            shown.append(found.code().id())
                    .append(' ')
                    .append(start.line())
                    .append(':')
                    .append(start.column())
                    .append('\n');
        }
        return shown.toString();
    }

    @Override
    public String toString() {
        return title;
    }
}
