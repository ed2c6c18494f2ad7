package org.huozi.diag;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the codes say in one language. Read when the first is asked for. Findings are told whatever happens: where words
 * are missing, which no test lets pass, the id stands for them.
 */
final class FindingWords {
    static final FindingWords CHINESE = of("findings_zh.properties");
    static final FindingWords ENGLISH = of("findings_en.properties");

    private final Properties words;

    private FindingWords(Properties words) {
        this.words = words;
    }

    static FindingWords of(String bundle) {
        Properties words = new Properties();
        try (InputStream file = FindingWords.class.getResourceAsStream(bundle)) {
            if (file != null) {
                words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            // what was read until here will do, and ids for the rest
        }
        return new FindingWords(words);
    }

    String message(Code code) {
        return words.getProperty(code.id() + ".message", code.id());
    }

    /** Empty where the message says it all. */
    String hint(Code code) {
        return words.getProperty(code.id() + ".hint", "");
    }
}
