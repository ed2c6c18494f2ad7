package org.huozi.manuscripts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manuscripts as offices send them: what stands in the page, and what is found. */
class ManuscriptExamplesTest {
    static List<ManuscriptExample> examples() throws IOException {
        List<ManuscriptExample> examples = ManuscriptExample.all();
        assertThat(examples).extracting(ManuscriptExample::toString).doesNotHaveDuplicates();
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheExampleSays(ManuscriptExample example, @TempDir Path root) throws IOException {
        String made = example.made(root);
        if (Boolean.getBoolean("golden.update")) {
            example.write(made);
        } else {
            assertThat(made).isEqualTo(example.shown());
        }
    }
}
