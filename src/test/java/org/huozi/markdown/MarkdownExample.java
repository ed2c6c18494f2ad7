package org.huozi.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One example of {@code src/test/resources/markdown/*.md}: below a heading, a block with what the author writes and a
 * block with what is read from it, then what is found wrong with it, a line each: {@code MKD-004 1:3}.
 */
record MarkdownExample(String title, String source, String expected) {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?m)^### (.+)\\n(?:(?!````|###).*\\n)*````\\n((?s:.*?))^````\\n+````\\n((?s:.*?))^````$");

    static List<MarkdownExample> all() throws IOException {
        List<MarkdownExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                Matcher matcher = EXAMPLE.matcher(Files.readString(file));
                while (matcher.find()) {
                    String title = file.getFileName() + ": " + matcher.group(1);
                    examples.add(new MarkdownExample(title, matcher.group(2), matcher.group(3)));
                }
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return title;
    }
}
