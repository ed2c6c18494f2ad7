package org.huozi.blank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huozi.files.WholeFiles;

/** What the files of a new edition or article will be, or why there can be none. Nothing is written yet. */
public sealed interface NewFilesPlan {

    /**
     * The files can be written.
     *
     * @param issue the edition that it is, or belongs to
     * @param created the text of each new file, by its path below the project's folder
     * @param changed the same of files that are there already
     */
    record Ready(IssueView issue, Map<String, String> created, Map<String, String> changed) implements NewFilesPlan {
        public Ready {
            created = Map.copyOf(created);
            changed = Map.copyOf(changed);
        }

        /** The new files' paths, in the order in which an editor fills them in. */
        public List<String> files() {
            return created.keySet().stream().sorted().toList();
        }

        /**
         * Writes the files. A new one never takes the place of another.
         *
         * @param root the project's folder
         */
        public void write(Path root) throws IOException {
            for (Map.Entry<String, String> file : new TreeMap<>(created).entrySet()) {
                WholeFiles.create(root.resolve(file.getKey()), file.getValue());
            }
            for (Map.Entry<String, String> change : changed.entrySet()) {
                WholeFiles.write(root.resolve(change.getKey()), change.getValue());
            }
        }
    }

    /** There can be no such files; an editor can do something about the reason. */
    record Refused(String chinese, String english) implements NewFilesPlan {}

    /** A template or a file of the project has an error; the diagnostics say which. */
    record Faulty() implements NewFilesPlan {}
}
