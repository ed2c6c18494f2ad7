package org.huozi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Words that readers see are the designer's: none stands in the packages that make what is published. */
class WordingIT {
    private static final Path SOURCES = Path.of("src/main/java/org/huozi");

    private static final List<String> PUBLISHING = List.of("html", "pagination", "output", "comparison/pdf");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern HAN =
            Pattern.compile("[\"'](?:[^\"'\\\\\n]|\\\\.)*\\p{IsHan}(?:[^\"'\\\\\n]|\\\\.)*[\"']");

    @Test
    void noneStandsInTheProgram() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (String folder : PUBLISHING) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    List<String> words = words(Files.readString(file));
                    if (!words.isEmpty()) {
                        found.put(file.getFileName().toString(), words);
                    }
                }
            }
        }
        assertThat(found.remove("Gbt7714.java"))
                .as("the words of the standard itself")
                .containsExactly("\"[引用日期]\"", "\"等\"");
        assertThat(found.remove("Surnames.java"))
                .as("how surnames are read, for the order of the index; never shown")
                .isNotEmpty();
        assertThat(found.remove("ArticlePart.java"))
                .as("how parts of an article are known by what their authors wrote; never shown")
                .isNotEmpty();
        assertThat(found).isEmpty();
    }

    private static List<String> words(String source) {
        return HAN.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
