package org.huozi.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.huozi.check.Check;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ContentReader;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;
import org.huozi.transform.Transform;

/**
 * All that comes before a page is set: content read, transformed and looked at. What one stage found wrong keeps the
 * next from nothing: whatever could be read goes on, so that an editor sees everything at once.
 *
 * @param journal empty when journal.yaml cannot be used
 * @param fonts empty when fonts.yaml cannot be used
 * @param editions what could be read, transformed, newest first
 */
record Preparation(Optional<JournalConfig> journal, Optional<FontLibrary> fonts, List<Edition> editions) {

    /**
     * Prepares editions.
     *
     * @param wanted ids; empty for all
     */
    static Preparation of(
            Project project, List<String> wanted, SourceReader sources, Progress progress, Diagnostics diagnostics) {
        progress.begin(Progress.Stage.READING);
        Optional<JournalConfig> journal = new JournalReader(project, sources).read(diagnostics);
        Optional<FontLibrary> fonts = new FontLibraryReader(sources, diagnostics).read();
        List<Edition> editions = new ContentReader(project, sources)
                .read(wanted, diagnostics).stream()
                        .sorted(Comparator.comparing(Edition::id).reversed())
                        .map(edition -> transformed(edition, diagnostics))
                        .toList();
        List<Check> checks = Toolchain.checks(project, journal, fonts, sources, diagnostics);
        progress.each(
                Progress.Stage.CHECKING,
                editions,
                edition -> checks.forEach(check -> check.check(edition, diagnostics)));
        return new Preparation(journal, fonts, editions);
    }

    private static Edition transformed(Edition edition, Diagnostics diagnostics) {
        Edition transformed = edition;
        for (Transform transform : Toolchain.transforms()) {
            transformed = transform.apply(transformed, diagnostics);
        }
        return transformed;
    }

    /** 刊名; empty when journal.yaml cannot be used. */
    String title() {
        return journal.map(JournalConfig::title).orElse("");
    }

    /** Why nothing can be published. An edition asked for by a wrong name is a slip of the command, not of the content. */
    Outcome.Status hindrance(Diagnostics diagnostics) {
        boolean misnamed = diagnostics.all().stream()
                .anyMatch(found -> found.code() == Code.CFG_007 || found.code() == Code.CFG_009);
        return journal.isEmpty() || fonts.isEmpty() || misnamed
                ? Outcome.Status.MISCONFIGURED
                : Outcome.Status.CONTENT_HAS_ERRORS;
    }
}
