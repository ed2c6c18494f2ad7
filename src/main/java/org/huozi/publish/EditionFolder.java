package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.config.Project;
import org.huozi.output.EditionFiles;

/** The files of editions on disk. Reading checked each picture's path; here nothing outside its edition is handed out. */
record EditionFolder(Project project) implements EditionFiles {

    @Override
    public Optional<byte[]> read(String edition, String path) {
        Path folder = project.root().resolve(project.edition(edition));
        Path file = folder.resolve(path).normalize();
        if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
