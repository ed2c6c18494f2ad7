package org.huozi.blank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.huozi.blank.Beginning.Begun;
import org.huozi.files.WholeFiles;

/** The project's folder, where what was begun is put down. */
public record Folder(Path root) {

    /** New files never take the place of old ones. */
    public void write(Begun begun) throws IOException {
        for (String path : begun.files()) {
            WholeFiles.create(root.resolve(path), begun.created().get(path));
        }
        for (Map.Entry<String, String> change : begun.changed().entrySet()) {
            WholeFiles.write(root.resolve(change.getKey()), change.getValue());
        }
    }
}
