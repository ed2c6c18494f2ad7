package org.huozi.revision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Proof;
import org.huozi.comparison.SideBySideSheets;
import org.huozi.comparison.pdf.ProofReader;
import org.huozi.comparison.pdf.SheetWords;
import org.huozi.comparison.pdf.SideBySide;
import org.huozi.config.Project;
import org.huozi.desk.DiffPage;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.html.Templates;
import org.huozi.source.SourceReader;

/**
 * Two revisions, edition by edition.
 *
 * @param before name of the old one
 * @param after name of the new one
 * @param files the editions that both have
 * @param onlyBefore ids of editions that the new one lacks
 * @param onlyAfter ids of editions that the old one lacks
 */
public record ComparedRevisions(
        String before,
        String after,
        SideBySideSheets sheets,
        List<SideBySide.Files> files,
        List<String> onlyBefore,
        List<String> onlyAfter)
        implements ComparisonResult {
    public ComparedRevisions {
        files = List.copyOf(files);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * Compares two revisions.
     *
     * @param everyPage whether the sheets show pages without changes, too
     * @return how, or why not
     */
    public static ComparisonResult of(Pairing pairing, boolean everyPage) throws IOException {
        List<Comparison> comparisons = new ArrayList<>();
        int number = 1;
        for (SideBySide.Files pair : pairing.pairs()) {
            Optional<Proof> before = read(pair.before());
            Optional<Proof> after = read(pair.after());
            if (before.isEmpty() || after.isEmpty()) {
                String name = before.isEmpty() ? pair.beforeName() : pair.afterName();
                return new ComparisonResult.Untagged(name);
            }
            Comparison comparison = Comparison.of(pair.edition(), before.get(), after.get(), number);
            comparisons.add(comparison);
            number += comparison.changes().size();
        }
        return new ComparedRevisions(
                pairing.before(),
                pairing.after(),
                SideBySideSheets.of(comparisons, everyPage),
                pairing.pairs(),
                pairing.onlyBefore(),
                pairing.onlyAfter());
    }

    /** Reads a proof; empty for a damaged file, as for one without structure. */
    private static Optional<Proof> read(byte[] pdf) {
        try {
            return ProofReader.read(pdf);
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /** Whether anything a person wrote or drew differs. */
    public boolean differs() {
        return !onlyBefore.isEmpty()
                || !onlyAfter.isEmpty()
                || sheets.comparisons().stream()
                        .anyMatch(comparison -> !comparison.changes().isEmpty());
    }

    /**
     * The pages side by side; empty when there are none to show.
     *
     * @param root the project whose fonts and templates are used
     */
    public Optional<byte[]> sideBySide(Path root, Diagnostics complaints) throws IOException {
        var library = new FontLibraryReader(new SourceReader(root), complaints).read();
        if (sheets.all().isEmpty() || library.isEmpty()) {
            return Optional.empty();
        }
        SheetWords words = new SheetsTemplate(new Templates(new Project(root).templates()), complaints);
        return Optional.of(SideBySide.of(sheets, files, words, library.get()));
    }

    /**
     * The list as a page.
     *
     * @param root the project whose templates are used
     * @param pdf address of the pages side by side; empty without
     */
    public Optional<String> page(Path root, String pdf, Diagnostics complaints) {
        Templates templates = new Templates(new Project(root).templates());
        return new DiffPage(before, after, sheets, onlyBefore, onlyAfter, pdf).text(templates, complaints);
    }
}
