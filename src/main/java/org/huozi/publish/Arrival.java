package org.huozi.publish;

import java.util.Optional;
import org.huozi.desk.SlipSheetView;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.edition.Issue;
import org.huozi.pagination.PaginatedEdition;

/**
 * An edition at the beginning of a run: as it stands, or read anew, perhaps with its pages set ahead of the gate. What was
 * read and set is let go of once its files are made.
 */
final class Arrival {
    private final String id;
    private final String key;
    private final Optional<StandingEdition> standing;
    private final Optional<Issue> issue;
    private final Optional<SlipSheetView> slips;
    private Optional<PreparedEdition> prepared;
    private Optional<Reported<PaginatedEdition>> set;

    private Arrival(
            String id,
            String key,
            Optional<StandingEdition> standing,
            Optional<Issue> issue,
            Optional<PreparedEdition> prepared,
            Optional<Reported<PaginatedEdition>> set) {
        this.id = id;
        this.key = key;
        this.standing = standing;
        this.issue = issue;
        this.slips = prepared.flatMap(PreparedEdition::slips);
        this.prepared = prepared;
        this.set = set;
    }

    static Arrival of(StandingEdition standing) {
        return new Arrival(
                standing.id(),
                standing.key(),
                Optional.of(standing),
                Optional.of(standing.head().issue()),
                Optional.empty(),
                Optional.empty());
    }

    /** @param set its pages, where they were set ahead */
    static Arrival of(PreparedEdition prepared, String key, Optional<Reported<PaginatedEdition>> set) {
        return new Arrival(
                prepared.id(), key, Optional.empty(), prepared.edition().map(Issue::of), Optional.of(prepared), set);
    }

    String id() {
        return id;
    }

    /** What it is made of. */
    String key() {
        return key;
    }

    Optional<StandingEdition> standing() {
        return standing;
    }

    /** Empty when it could not be read. */
    Optional<Issue> issue() {
        return issue;
    }

    /** Its sheet of slips, unless it could not be read. */
    Optional<SlipSheetView> slips() {
        return slips.or(() -> standing.map(edition -> edition.desk().slips()));
    }

    Optional<PreparedEdition> prepared() {
        return prepared;
    }

    /** What was read, which is let go of. */
    PreparedEdition take() {
        PreparedEdition taken = prepared.orElseThrow();
        prepared = Optional.empty();
        return taken;
    }

    /** Its pages, where they were set ahead, which are let go of. */
    Optional<Reported<PaginatedEdition>> takePages() {
        Optional<Reported<PaginatedEdition>> taken = set;
        set = Optional.empty();
        return taken;
    }

    void tell(Diagnostics findings) {
        standing.ifPresent(edition -> findings.addAll(edition.head().prepared()));
        prepared.ifPresent(edition -> findings.addAll(edition.findings()));
    }
}
