package org.huozi.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** The ids of the editions that are wanted, sorted; tells which of them there are not. */
    public List<String> wanted(Collection<String> wanted, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        List<String> ids = ids(found).orElse(List.of());
        diagnostics.addAll(found.all());
        if (ids.isEmpty() && !found.hasErrors()) {
            diagnostics.add(Code.CFG_008, Span.startOf(project.editions()), project.editions());
        }
        for (String id : wanted) {
            if (!ids.isEmpty() && !ids.contains(id)) {
                diagnostics.add(Code.CFG_009, Span.startOf(project.editions()), id, String.join("、", ids));
            }
        }
        return ids.stream()
                .filter(id -> wanted.isEmpty() || wanted.contains(id))
                .toList();
    }

    /**
     * Compares editions with one another and with those that were not read, and tells of manuscripts that lie where no
     * edition is looked for.
     *
     * @param read those that findings are wanted of
     * @param wanted their ids; empty for all
     */
    public void compare(List<Issue> read, Collection<String> wanted, Diagnostics diagnostics) {
        EditionReader quiet = new EditionReader(project, sources, new Diagnostics());
        Stream<Issue> others = wanted.isEmpty()
                ? Stream.of()
                : ids(new Diagnostics()).orElse(List.of()).stream()
                        .filter(id -> !wanted.contains(id))
                        .flatMap(id -> quiet.readWithoutArticles(id).stream())
                        .map(Issue::of);
        EditionSeries.check(
                Stream.concat(read.stream(), others).toList(),
                issue -> wanted.isEmpty() || wanted.contains(issue.id()),
                diagnostics);
        if (wanted.isEmpty()) {
            new StrayManuscripts(project, sources, diagnostics).report();
        }
    }

    /**
     * Reads editions, the oldest first. Those that are not wanted are only compared with.
     *
     * @param wanted ids to read; empty for all
     */
    public List<Edition> read(Collection<String> wanted, Diagnostics diagnostics) {
        EditionReader reader = new EditionReader(project, sources, diagnostics);
        List<Edition> editions = wanted(wanted, diagnostics).stream()
                .flatMap(id -> reader.read(id).stream())
                .sorted(Edition.OLDEST_FIRST)
                .toList();
        compare(editions.stream().map(Issue::of).toList(), wanted, diagnostics);
        return editions;
    }
}
