package org.huozi.blank;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.huozi.blank.Beginning.Begun;

/** The project's folder, where what was begun is put down. */
public record Folder(Path root) {

    /** New files never take the place of old ones; one that is changed is written beside and moved. */
    public void write(Begun begun) throws IOException {
        for (String path : begun.files()) {
            Path file = root.resolve(path);
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.writeString(file, begun.created().get(path), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        }
        for (Map.Entry<String, String> change : begun.changed().entrySet()) {
            Path file = root.resolve(change.getKey());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, change.getValue(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
