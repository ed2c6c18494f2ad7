package org.huozi.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of a file as it was, beside it: {@code 03-text.md.bak}, then {@code 03-text.md.bak2}, {@code .bak3} …. */
public final class Backup {
    private Backup() {}

    /**
     * Copies a file under the first name that is free: an older backup may be the only good one.
     *
     * @return the copy
     */
    public static Path of(Path file) throws UnwritableFile {
        for (int number = 1; ; number++) {
            Path backup = file.resolveSibling(file.getFileName() + ".bak" + (number == 1 ? "" : number));
            try {
                return Files.copy(file, backup);
            } catch (FileAlreadyExistsException taken) {
                // the next number, then
            } catch (IOException failed) {
                throw new UnwritableFile(backup, failed);
            }
        }
    }
}
