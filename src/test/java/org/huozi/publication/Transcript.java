package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huozi.sample.Resources;

/** The transcript of the original, by article: see src/test/resources/fidelity/2022-02/README.md. */
final class Transcript {
    private static final Path FILE = Resources.of("fidelity/2022-02/transcript.txt");

    private Transcript() {}

    /** The characters of each article, white space left out, in the order of the edition. */
    static Map<String, String> articles() throws IOException {
        Map<String, String> articles = new LinkedHashMap<>();
        String slug = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.startsWith("=== ")) {
                slug = line.substring(4).strip();
                articles.put(slug, "");
            } else {
                articles.merge(slug, withoutSpace(line), String::concat);
            }
        }
        return articles;
    }

    static String withoutSpace(String text) {
        return text.replaceAll("[\\s\\u00a0\\u3000]", "");
    }
}
