package org.huozi.source;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.files.WholeFiles;

/**
 * A file of GBK or GB18030 written anew as UTF-8, its line ends as they were.
 *
 * @param backup the file as it was; only of one that was converted
 */
public record Conversion(Path file, Result result, Optional<Path> backup) {

    /** What came of it. */
    public enum Result {
        CONVERTED,
        /** It is UTF-8 and was not touched. */
        FINE,
        /** Neither UTF-8 nor Chinese text in GB18030; not touched. */
        UNKNOWN
    }

    /** Converts a file where it is needed. */
    public static Conversion of(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (ChineseEncoding.isUtf8(bytes)) {
            return new Conversion(file, Result.FINE, Optional.empty());
        }
        Optional<String> text = ChineseEncoding.decode(bytes);
        if (text.isEmpty()) {
            return new Conversion(file, Result.UNKNOWN, Optional.empty());
        }
        Path backup = backup(file);
        WholeFiles.write(file, text.get());
        return new Conversion(file, Result.CONVERTED, Optional.of(backup));
    }

    /** A copy under the first name that is free: an older backup may be the only good one. */
    private static Path backup(Path file) throws IOException {
        for (int number = 1; ; number++) {
            Path backup = file.resolveSibling(file.getFileName() + ".bak" + (number == 1 ? "" : number));
            try {
                return Files.copy(file, backup);
            } catch (FileAlreadyExistsException taken) {
                // the next number, then
            }
        }
    }
}
