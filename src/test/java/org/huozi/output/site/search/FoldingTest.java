package org.huozi.output.site.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    static List<FoldingExample> examples() throws IOException {
        return FoldingExample.all();
    }

    @Test
    void readsTheTable() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(20).contains(new FoldingExample("ＡＩ", "ai"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void foldsLikeThis(FoldingExample example) {
        assertThat(Folding.fold(example.written())).isEqualTo(example.folded());
        assertThat(Folding.fold(example.folded())).as("once is enough").isEqualTo(example.folded());
    }
}
