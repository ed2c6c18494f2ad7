package org.huozi.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.Debris;
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
                    .filter(name -> !Debris.is(name) && !Project.isOfOriginals(name))
                    .sorted()
                    .toList();
            return Optional.of(ids);
        } catch (IOException unreadable) {
            diagnostics.add(Code.SRC_006, Span.startOf(project.editions()), project.editions());
            return Optional.empty();
        }
    }

    /**
     * Reads editions, the oldest first. Those that are not wanted are only compared with.
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
        Predicate<String> isWanted = id -> wanted.isEmpty() || wanted.contains(id);
        EditionReader reader = new EditionReader(project, sources, diagnostics);
        EditionReader quiet = new EditionReader(project, sources, new Diagnostics());
        List<Edition> editions = ids.stream()
                .flatMap(id -> isWanted.test(id) ? reader.read(id).stream() : quiet.readWithoutArticles(id).stream())
                .sorted(Edition.OLDEST_FIRST)
                .toList();
        EditionSeries.check(editions, edition -> isWanted.test(edition.id()), diagnostics);
        if (wanted.isEmpty()) {
            new StrayManuscripts(project, sources, diagnostics).report();
        }
        return editions.stream().filter(edition -> isWanted.test(edition.id())).toList();
    }
}
