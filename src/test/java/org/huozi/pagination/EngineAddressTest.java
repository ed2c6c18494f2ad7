package org.huozi.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EngineAddressTest {
    /** Whatever the locale: 某 is E6 9F 90 in UTF-8. */
    @ParameterizedTest
    @Needs(Tool.HAN_FILE_NAMES)
    @ValueSource(strings = {"某某学会/图 1.svg", "journal!/a.svg", "100%/a+b#1.svg"})
    void isThatOfTheFile(String path) {
        Path file = Path.of(path).toAbsolutePath();
        String address = EngineAddress.of(file);

        assertThat(address).startsWith("file:/").matches("\\p{ASCII}+").doesNotContain(" ", "#");
        assertThat(EngineAddress.file(address)).isEqualTo(file);
        assertThat(EngineAddress.of(Path.of("某"))).endsWith("/%E6%9F%90");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a.svg", "data:image/png;base64,AA", "jar:file:/a.jar!/b"})
    void isOfFilesOnly(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> EngineAddress.file(address));
    }
}
