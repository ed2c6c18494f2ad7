package org.huozi.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The law of words: every character of a manuscript stands in the article, is a mark that did something, or lies in a
 * finding. Held over the journal, the handbook, our examples, those of CommonMark and of GitHub's dialect, and slips made
 * in all of them; {@code -Dmanuscripts.mutations=10000} makes more.
 */
class EveryCharacterIT {
    private static final int MUTATIONS = Integer.getInteger("manuscripts.mutations", 500);

    @Test
    void isAccountedFor() throws IOException {
        assertThat(wrongs(SampleTexts.all())).isEmpty();
    }

    @Test
    void isAccountedForWhateverSlips() throws IOException {
        assertThat(wrongs(SampleTexts.mutated(MUTATIONS, 20221461))).isEmpty();
    }

    private static List<String> wrongs(List<String> texts) {
        return texts.stream()
                .flatMap(text -> Reckoning.of(text).stream().map(wrong -> "%s of “%s”".formatted(wrong, shown(text))))
                .toList();
    }

    private static String shown(String text) {
        String line = text.replace("\n", "⏎");
        return line.substring(0, Math.min(line.length(), 300));
    }
}
