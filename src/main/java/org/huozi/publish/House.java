package org.huozi.publish;

import java.util.List;
import java.util.Optional;
import org.huozi.check.Check;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;

/**
 * What editions are checked and set with, the same for all.
 *
 * @param settings empty when journal.yaml cannot be used
 * @param fonts empty when fonts.yaml cannot be used
 * @param findings what was found in these
 */
record House(
        Optional<JournalConfig> settings,
        Optional<FontLibrary> fonts,
        List<Check> checks,
        Check proofreading,
        Diagnostics findings) {

    static House of(Project project, SourceReader sources) {
        Diagnostics findings = new Diagnostics();
        Optional<JournalConfig> settings = new JournalReader(project, sources).read(findings);
        Optional<FontLibrary> fonts = new FontLibraryReader(sources, findings).read();
        Check proofreading = Toolchain.proofreading(project, settings, sources, findings);
        List<Check> checks = Toolchain.checks(project, fonts, sources, findings);
        return new House(settings, fonts, checks, proofreading, findings);
    }

    String title() {
        return settings.map(JournalConfig::title).orElse("");
    }

    /** Whether editions can be set. */
    boolean isUsable() {
        return settings.isPresent() && fonts.isPresent();
    }

    /** Looks for what pages could not be set with: it takes a tenth of a second. */
    void look(PreparedEdition prepared) {
        prepared.edition().ifPresent(edition -> checks.forEach(check -> checked(edition, check, prepared.findings())));
    }

    /** Proof-reads an edition that has been looked at, since what could not be read is not proof-read; adds to its findings. */
    PreparedEdition proofread(PreparedEdition prepared) {
        prepared.edition().ifPresent(edition -> checked(edition, proofreading, prepared.findings()));
        return prepared;
    }

    private static void checked(Edition edition, Check check, Diagnostics findings) {
        EditionAttempt.at(
                edition,
                (each, found) -> {
                    check.check(each, found);
                    return found;
                },
                Code.CHK_004,
                findings);
    }
}
