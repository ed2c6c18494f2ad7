package org.huozi.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An example of {@code src/test/resources/markdown/*.md}: a section with a source and its result, or a row of a table
 * with a line and its result.
 */
record MarkdownExample(String title, String source, String result) {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");
    private static final Pattern SECTION =
            Pattern.compile("(?m)^## (.+)\\n(?<fence>`{3,})md\\n((?s:.*?))^\\k<fence>\\n```结果\\n((?s:.*?))^```$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(.+)` \\| `(.+)` \\|$");

    static List<MarkdownExample> all() throws IOException {
        List<MarkdownExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                SECTION.matcher(text)
                        .results()
                        .forEach(section -> examples.add(
                                new MarkdownExample(section.group(1), section.group(3), section.group(4))));
                ROW.matcher(text)
                        .results()
                        .forEach(row -> examples.add(new MarkdownExample(
                                row.group(1), row.group(1) + "\n", "<p>" + row.group(2) + "</p>\n")));
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return title;
    }
}
