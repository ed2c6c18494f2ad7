package org.huozi.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.files.UnwritableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a file that could not be written, from what the system says and what is to be seen. */
class UnwritableFindingTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void lies() throws IOException {
        file = Files.writeString(folder.resolve("2022-02.pdf"), "");
    }

    @Test
    void aFileThatIsThereAndIsDeniedIsHeld() {
        assertThat(code(file, new AccessDeniedException(file.toString()))).isEqualTo(Code.OUT_001);
    }

    @Test
    void aDiskIsFullWhoeverSaysIt() {
        IOException english = new IOException("No space left on device");
        assertThat(code(file, english)).isEqualTo(Code.OUT_003);
        IOException chinese = new FileSystemException(file.toString(), null, "设备上没有空间");
        UnwritableFile huge = new UnwritableFile(file, Long.MAX_VALUE / 2, chinese);
        assertThat(finding(huge).code()).isEqualTo(Code.OUT_003);
        assertThat(folder.toString()).startsWith(huge.obstacle().place()); // the disk, the same for all files on it
    }

    @Test
    void whatIsReadOnlyIsNamed() {
        assertThat(file.toFile().setReadOnly()).isTrue();
        UnwritableFile denied = new UnwritableFile(file, new AccessDeniedException(file.toString()));
        boolean mayAll = Files.isWritable(file); // an administrator
        assertThat(finding(denied).code()).isEqualTo(mayAll ? Code.OUT_001 : Code.OUT_004);
        assertThat(denied.obstacle().place()).isEqualTo(file.toString());
    }

    @Test
    void whatNobodyKnowsIsSaidInTheWordsOfTheSystem() {
        UnwritableFile strange = new UnwritableFile(
                folder.resolve("new.pdf"), new FileSystemException("new.pdf", null, "Stale file handle"));
        assertThat(finding(strange).code()).isEqualTo(Code.OUT_010);
        assertThat(finding(strange).chinese()).endsWith("系统说：Stale file handle");
    }

    private static Code code(Path file, IOException failure) {
        return finding(new UnwritableFile(file, failure)).code();
    }

    private static Diagnostic finding(UnwritableFile unwritable) {
        return UnwritableFinding.of(unwritable, Span.startOf("x"));
    }
}
