package org.huozi.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;

/** All editions of a project. */
public final class ContentReader {
    private final Project project;
    private final SourceReader sources;

    public ContentReader(Project project, SourceReader sources) {
        this.project = project;
        this.sources = sources;
    }

    /** The folder names of all editions, sorted; empty when there is no folder of editions. */
    public Optional<List<String>> ids(Diagnostics diagnostics) {
        Optional<Path> folder = sources.locate(project.editions()).filter(Files::isDirectory);
        if (folder.isEmpty()) {
            diagnostics.add(Code.CFG_007, Span.startOf(project.editions()), project.editions());
            return Optional.empty();
        }
        try (Stream<Path> entries = Files.list(folder.get())) {
            List<String> ids = entries.filter(Files::isDirectory)
                    .map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
            return Optional.of(ids);
        } catch (IOException unreadable) {
            diagnostics.add(Code.SRC_006, Span.startOf(project.editions()), project.editions());
            return Optional.empty();
        }
    }

    /**
     * Reads editions in the order of their ids.
     *
     * @param wanted ids to read; empty for all
     */
    public List<Edition> read(Collection<String> wanted, Diagnostics diagnostics) {
        List<String> ids = ids(diagnostics).orElse(List.of());
        if (ids.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.add(Code.CFG_008, Span.startOf(project.editions()), project.editions());
        }
        for (String id : wanted) {
            if (!ids.isEmpty() && !ids.contains(id)) {
                diagnostics.add(Code.CFG_009, Span.startOf(project.editions()), id, String.join("、", ids));
            }
        }
        List<Edition> editions = new ArrayList<>();
        EditionReader reader = new EditionReader(project, sources, diagnostics);
        ids.stream()
                .filter(id -> wanted.isEmpty() || wanted.contains(id))
                .forEach(id -> reader.read(id).ifPresent(editions::add));
        return editions;
    }
}
