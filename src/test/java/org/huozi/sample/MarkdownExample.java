package org.huozi.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** Those of all files of a folder. */
    public static List<MarkdownExample> in(String folder) throws IOException {
        List<MarkdownExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Resources.of(folder))) {
            for (Path file : files.sorted().toList()) {
                for (FencedExample example : FencedExample.read(file, "### ", 2)) {
                    examples.add(new MarkdownExample(
                            file.getFileName() + ": " + example.title(),
                            example.blocks().get(0).text(),
                            example.blocks().get(1).text()));
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
