package org.huozi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huozi.check.proofreading.CorrectedManuscript;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.SourceLines;
import org.huozi.files.Backup;
import org.huozi.files.UnwritableFile;
import org.huozi.files.WholeFiles;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/**
 * All manuscripts with the corrections that are certain. Nothing is written yet.
 *
 * @param drafts the changed files, by their paths: the whole text of each
 * @param rounds what was done, one after the other
 */
public record CorrectedManuscripts(Map<String, String> drafts, List<Round> rounds) {
    /** The most rounds: one correction may make another possible, but not without end. */
    private static final int ROUNDS = 8;

    public CorrectedManuscripts {
        drafts = Map.copyOf(drafts);
        rounds = List.copyOf(rounds);
    }

    /**
     * One round of corrections.
     *
     * @param done the findings that were mended
     * @param sources the files as they were before it
     */
    public record Round(List<Diagnostic> done, SourceLines sources) {}

    /**
     * Corrects editions until no correction that is certain is left.
     *
     * @param wanted ids; empty for all
     */
    public static CorrectedManuscripts of(Project project, List<String> wanted) {
        Map<String, String> drafts = new LinkedHashMap<>();
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Preparation checked = Preparation.of(project, wanted, drafts);
            List<Diagnostic> done = new ArrayList<>();
            for (Edition edition : checked.prepared().editions()) {
                for (Article article : edition.articles()) {
                    String path = article.span().file();
                    String raw = drafts.containsKey(path)
                            ? drafts.get(path)
                            : read(project.root().resolve(path));
                    CorrectedManuscript correction = CorrectedManuscript.of(article, raw, findings(checked, path));
                    if (!correction.done().isEmpty()) {
                        drafts.put(path, correction.text());
                        done.addAll(correction.done());
                    }
                }
            }
            if (done.isEmpty()) {
                break;
            }
            rounds.add(new Round(done, checked.prepared().sources()));
        }
        return new CorrectedManuscripts(drafts, rounds);
    }

    public int count() {
        return rounds.stream().mapToInt(round -> round.done().size()).sum();
    }

    /**
     * Writes the changed files, each beside a copy of what it was.
     *
     * @return the copies
     */
    public List<Path> write(Path root) throws UnwritableFile {
        List<Path> backups = new ArrayList<>();
        for (Map.Entry<String, String> draft : new TreeMap<>(drafts).entrySet()) {
            Path file = root.resolve(draft.getKey());
            backups.add(Backup.of(file));
            WholeFiles.write(file, draft.getValue());
        }
        return backups;
    }

    private static List<Diagnostic> findings(Preparation checked, String path) {
        return checked.prepared().findings().all().stream()
                .filter(finding -> finding.span().file().equals(path))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
