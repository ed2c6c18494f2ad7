package org.huozi.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huozi.comparison.pdf.SideBySide;
import org.huozi.comparison.source.Revision;
import org.junit.jupiter.api.Test;

/** Which edition is compared with which. */
class PairingTest {
    @Test
    void editionsOfOneId() {
        Pairing pairing = Pairing.of(folder("一校", "2026-01", "2026-02"), folder("二校", "2026-02", "2026-03"));

        assertThat(pairing.pairs()).extracting(SideBySide.Files::edition).containsExactly("2026-02");
        assertThat(pairing.pairs().get(0).beforeName()).isEqualTo("一校");
        assertThat(pairing.onlyBefore()).containsExactly("2026-01");
        assertThat(pairing.onlyAfter()).containsExactly("2026-03");
    }

    @Test
    void aFileIsTheEditionItIsNamedAfter() {
        Pairing pairing = Pairing.of(file("2026-02 一校"), folder("现在", "2026-01", "2026-02"));

        assertThat(pairing.pairs()).extracting(SideBySide.Files::edition).containsExactly("2026-02");
        assertThat(pairing.onlyAfter()).isEmpty();
    }

    @Test
    void aFileOfAnyNameIsTheOnlyEdition() {
        assertThat(Pairing.of(file("改样"), folder("现在", "2026-02")).pairs())
                .extracting(SideBySide.Files::edition)
                .containsExactly("2026-02");
        assertThat(Pairing.of(file("一校"), file("二校")).pairs())
                .extracting(SideBySide.Files::edition)
                .containsExactly("一校");
    }

    @Test
    void aFileOfAnyNameBesideManyEditionsIsNone() {
        assertThat(Pairing.of(folder("以前", "2026-01", "2026-02"), file("改样")).pairs())
                .isEmpty();
    }

    private static Revision folder(String name, String... editions) {
        Map<String, byte[]> files =
                Arrays.stream(editions).collect(Collectors.toMap(Function.identity(), id -> new byte[0]));
        return Revision.of(name, files);
    }

    private static Revision file(String name) {
        return Revision.loose(name, name, new byte[0]);
    }
}
