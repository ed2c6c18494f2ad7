package org.huozi.publish;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.CheckedContent;
import org.huozi.config.JournalConfig;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ContentReader;
import org.huozi.edition.Issue;
import org.huozi.edition.KnownArticles;
import org.huozi.fonts.FontLibrary;
import org.huozi.model.Edition;
import org.huozi.source.SourceReader;

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
        return of(project, sources, wanted);
    }

    private static Preparation of(Project project, SourceReader sources, List<String> wanted) {
        House house = House.of(project, sources);
        Diagnostics findings = house.findings();
        ContentReader content = new ContentReader(project, sources);
        EditionReading reading = new EditionReading(project, sources, KnownArticles.none(), Request.Audience.EDITORS);
        Crew crew = Crew.ofThisMachine();
        List<PreparedEdition> prepared = crew.each(
                Progress.UNWATCHED, Progress.Stage.CHECKING, content.wanted(wanted, findings), id -> id, id -> {
                    PreparedEdition edition = reading.read(id);
                    house.look(edition);
                    house.proofread(edition);
                    return edition;
                });
        prepared.forEach(edition -> findings.addAll(edition.findings()));
        List<Edition> editions = prepared.stream()
                .flatMap(edition -> edition.edition().stream())
                .sorted(Edition.OLDEST_FIRST.reversed())
                .toList();
        content.compare(editions.stream().map(Issue::of).toList(), wanted, findings);
        List<String> unread = prepared.stream()
                .filter(edition -> edition.edition().isEmpty())
                .map(PreparedEdition::id)
                .sorted(Comparator.reverseOrder())
                .toList();
        return new Preparation(
                house.settings(),
                house.fonts(),
                new CheckedContent(house.title(), editions, unread, findings, sources));
    }

    /** How a run ends that goes no further than this: as one that publishes, if nothing stops it at the gate. */
    public Outcome.Status status(Gate gate) {
        return gate.stops(prepared.findings()) ? stopped() : Outcome.Status.PUBLISHED;
    }

    private Outcome.Status stopped() {
        return stopped(settings.isPresent() && fonts.isPresent(), prepared.findings());
    }

    /**
     * How a run ends that stops here. An edition asked for by a wrong name is a slip of the command, not of the content.
     *
     * @param configured whether settings and fonts can be used
     */
    static Outcome.Status stopped(boolean configured, Diagnostics findings) {
        boolean misnamed =
                findings.all().stream().anyMatch(found -> found.code() == Code.CFG_007 || found.code() == Code.CFG_009);
        return !configured || misnamed ? Outcome.Status.MISCONFIGURED : Outcome.Status.CONTENT_HAS_ERRORS;
    }
}
