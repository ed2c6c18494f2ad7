package org.huozi.blank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.huozi.blank.Beginning.Begun;
import org.huozi.files.WholeFiles;

/** The project's folder, where what was begun is put down. */
public record Folder(Path root) {

    /** New files never take the place of old ones. */
    public void write(Begun begun) throws IOException {
        for (Map.Entry<String, String> file : new TreeMap<>(begun.created()).entrySet()) {
            WholeFiles.create(root.resolve(file.getKey()), file.getValue());
        }
        for (Map.Entry<String, String> change : begun.changed().entrySet()) {
            WholeFiles.write(root.resolve(change.getKey()), change.getValue());
        }
    }
}
