package org.huozi.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huozi.check.Check;
import org.huozi.check.CheckedContent;
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
import org.huozi.transform.DraftLinks;
import org.huozi.transform.Transform;

/**
 * All that comes before a page is set: content read, transformed and checked. A stage that finds something wrong does not
 * stop the next: whatever could be read goes on, so that an editor sees everything at once.
 *
 * @param settings empty when journal.yaml cannot be used
 * @param fonts empty when fonts.yaml cannot be used
 */
public record Preparation(Optional<JournalConfig> settings, Optional<FontLibrary> fonts, CheckedContent prepared) {

    /**
     * Prepares editions for their editors, drafts like everything else; writes nothing.
     *
     * @param wanted ids; empty for all
     */
    public static Preparation of(Project project, List<String> wanted) {
        return of(project, wanted, Map.of());
    }

    /**
     * Prepares editions for their editors, with other texts in place of some of their files.
     *
     * @param changed the texts of files, by their paths, that stand for those on disk
     */
    static Preparation of(Project project, List<String> wanted, Map<String, String> changed) {
        SourceReader sources = new SourceReader(project.root(), changed);
        return of(project, sources, wanted, Request.Audience.EDITORS, Progress.UNWATCHED);
    }

    /** Prepares what a run was asked for. */
    static Preparation of(Request request, Progress progress) {
        Project project = request.project();
        return of(project, new SourceReader(project.root()), request.editions(), request.audience(), progress);
    }

    private static Preparation of(
            Project project, SourceReader sources, List<String> wanted, Request.Audience audience, Progress progress) {
        Diagnostics findings = new Diagnostics();
        progress.begin(Progress.Stage.READING);
        Optional<JournalConfig> settings = new JournalReader(project, sources).read(findings);
        Optional<FontLibrary> fonts = new FontLibraryReader(sources, findings).read();
        ContentReader content = new ContentReader(project, sources);
        List<Edition> editions = content.read(wanted, findings).stream()
                .sorted(Edition.OLDEST_FIRST.reversed())
                .map(edition -> seen(edition, audience, findings))
                .map(edition -> transformed(edition, findings))
                .toList();
        List<Check> checks = Toolchain.checks(project, settings, fonts, sources, findings);
        progress.each(
                Progress.Stage.CHECKING,
                editions,
                edition -> checks.forEach(check -> checked(edition, check, findings)));
        String title = settings.map(JournalConfig::title).orElse("");
        return new Preparation(
                settings,
                fonts,
                new CheckedContent(title, editions, unread(content, wanted, editions), findings, sources));
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

    /** The folders of editions that became none. */
    private static List<String> unread(ContentReader content, List<String> wanted, List<Edition> editions) {
        Set<String> read = editions.stream().map(Edition::id).collect(Collectors.toSet());
        return content.ids(new Diagnostics()).orElse(List.of()).stream()
                .filter(id -> wanted.isEmpty() || wanted.contains(id))
                .filter(id -> !read.contains(id))
                .sorted(Comparator.reverseOrder())
                .toList();
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

    /** How a run ends that goes no further than this: as one that publishes, if nothing stops it at the gate. */
    public Outcome.Status status(Gate gate) {
        return gate.stops(prepared.findings()) ? stopped() : Outcome.Status.PUBLISHED;
    }

    /** How a run ends that stops here. An edition asked for by a wrong name is a slip of the command, not of the content. */
    Outcome.Status stopped() {
        boolean misnamed = prepared.findings().all().stream()
                .anyMatch(found -> found.code() == Code.CFG_007 || found.code() == Code.CFG_009);
        return settings.isEmpty() || fonts.isEmpty() || misnamed
                ? Outcome.Status.MISCONFIGURED
                : Outcome.Status.CONTENT_HAS_ERRORS;
    }
}
