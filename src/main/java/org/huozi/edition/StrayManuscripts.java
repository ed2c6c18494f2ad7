package org.huozi.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.Debris;
import org.huozi.source.SourceReader;

/** Manuscripts, and whole editions, that lie where no edition is looked for: beside the folders of editions, or above. */
record StrayManuscripts(Project project, SourceReader sources, Diagnostics diagnostics) {
    private static final Set<FileKind> TEXTS =
            Set.of(FileKind.MANUSCRIPT, FileKind.MISNAMED, FileKind.WORD, FileKind.OFFICE);

    void report() {
        names(project.content()).filter(this::isStray).forEach(name -> tell(project.content() + "/" + name));
        names(project.content())
                .map(name -> project.content() + "/" + name + "/" + EditionReader.SETTINGS)
                .filter(this::isFile)
                .forEach(this::tell);
        names(project.editions()).filter(this::isStray).forEach(name -> tell(project.editions() + "/" + name));
    }

    private boolean isStray(String name) {
        return TEXTS.contains(FileKind.of(name)) && !FileKind.isReadme(name) && !Debris.is(name);
    }

    private void tell(String path) {
        if (isFile(path)) {
            diagnostics.add(Code.CFG_015, Span.startOf(path), FolderListing.name(path), project.editions());
        }
    }

    private boolean isFile(String path) {
        return sources.locate(path).filter(Files::isRegularFile).isPresent();
    }

    /** What lies in a folder, sorted; nothing where there is no such folder. */
    private Stream<String> names(String folder) {
        Optional<Path> place = sources.locate(folder).filter(Files::isDirectory);
        if (place.isEmpty()) {
            return Stream.of();
        }
        try (Stream<Path> entries = Files.list(place.get())) {
            List<String> names = entries.map(entry -> entry.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }
}
