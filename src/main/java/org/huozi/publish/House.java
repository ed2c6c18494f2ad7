package org.huozi.publish;

import java.util.List;
import java.util.Optional;
import org.huozi.check.Check;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.EditionReader;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;
import org.huozi.transform.DraftLinks;
import org.huozi.transform.Transform;

/**
 * What editions are read, checked and set with, the same for all.
 *
 * @param settings empty when journal.yaml cannot be used
 * @param fonts empty when fonts.yaml cannot be used
 * @param findings what was found in these
 */
record House(
        Project project,
        SourceReader sources,
        Optional<JournalConfig> settings,
        Optional<FontLibrary> fonts,
        List<Check> checks,
        Diagnostics findings) {

    static House of(Project project, SourceReader sources) {
        Diagnostics findings = new Diagnostics();
        Optional<JournalConfig> settings = new JournalReader(project, sources).read(findings);
        Optional<FontLibrary> fonts = new FontLibraryReader(sources, findings).read();
        List<Check> checks = Toolchain.checks(project, settings, fonts, sources, findings);
        return new House(project, sources, settings, fonts, checks, findings);
    }

    String title() {
        return settings.map(JournalConfig::title).orElse("");
    }

    /** Reads an edition as somebody is to see it; editions may be read side by side. */
    PreparedEdition read(String id, Request.Audience audience) {
        Diagnostics findings = new Diagnostics();
        Optional<Edition> edition = new EditionReader(project, sources, findings)
                .read(id)
                .map(read -> seen(read, audience, findings))
                .map(read -> transformed(read, findings));
        return new PreparedEdition(id, edition, findings);
    }

    void check(PreparedEdition prepared) {
        prepared.edition().ifPresent(edition -> checks.forEach(check -> checked(edition, check, prepared.findings())));
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

    /** Drafts are set for editors; a draft of an edition is, whole. All hear of links that readers will not have. */
    private static Edition seen(Edition edition, Request.Audience audience, Diagnostics findings) {
        if (edition.draft()) {
            return edition;
        }
        Edition finished = DraftLinks.removed(edition, findings).withoutDrafts();
        return audience == Request.Audience.READERS ? finished : edition;
    }

    private static Edition transformed(Edition edition, Diagnostics findings) {
        Edition transformed = edition;
        for (Transform transform : Toolchain.transforms()) {
            transformed = transform.apply(transformed, findings);
        }
        return transformed;
    }
}
