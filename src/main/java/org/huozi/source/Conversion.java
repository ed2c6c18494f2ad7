package org.huozi.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.files.Backup;
import org.huozi.files.WholeFiles;

/**
 * A file of GBK, Big5 or UTF-16 written anew as UTF-8, its line ends as they were.
 *
 * @param encoding what it was in; only of one that was converted
 * @param backup the file as it was; only of one that was converted
 */
public record Conversion(Path file, Result result, Optional<String> encoding, Optional<Path> backup) {

    /** What came of it. */
    public enum Result {
        CONVERTED,
        /** It is UTF-8 and was not touched. */
        FINE,
        /** Neither UTF-8 nor Chinese text in an encoding that is known here; not touched. */
        UNKNOWN
    }

    /** Converts a file where it is needed. */
    public static Conversion of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Optional<ForeignText> wide = ForeignText.wide(bytes); // of ASCII alone, it is UTF-8 as well
        if (wide.isEmpty() && ForeignText.isUtf8(bytes)) {
            return new Conversion(file, Result.FINE, Optional.empty(), Optional.empty());
        }
        Optional<ForeignText> foreign = wide.or(() -> ForeignText.of(bytes));
        if (foreign.isEmpty()) {
            return new Conversion(file, Result.UNKNOWN, Optional.empty(), Optional.empty());
        }
        Path backup = Backup.of(file);
        WholeFiles.write(file, foreign.get().text());
        return new Conversion(file, Result.CONVERTED, foreign.map(ForeignText::encoding), Optional.of(backup));
    }
}
