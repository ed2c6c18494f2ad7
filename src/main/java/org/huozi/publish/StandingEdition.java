package org.huozi.publish;

import java.util.List;
import org.huozi.output.site.SiteEdition;
import org.huozi.standing.StandingFile;

/**
 * An edition that stands: all of it is made, and its files lie where readers look or are about to.
 *
 * @param key says what it was made of
 * @param record holds what runs need of it, each part read when it is wanted
 */
record StandingEdition(String id, String key, StandingHead head, StandingFile record) {
    static final int HEAD = 0;
    private static final int DESK = 1;
    private static final int SITE = 2;
    private static final int CONTENTS = 3;

    /** The parts of a record, in their order. */
    static List<Record> parts(StandingHead head, StandingDesk desk, StandingSite site, StandingContents contents) {
        return List.of(head, desk, site, contents);
    }

    StandingDesk desk() {
        return part(DESK, StandingDesk.class);
    }

    /** What the site needs; it must not be a draft. */
    SiteEdition site() {
        return part(SITE, StandingSite.class).edition().orElseThrow();
    }

    StandingContents contents() {
        return part(CONTENTS, StandingContents.class);
    }

    private <T extends Record> T part(int number, Class<T> kind) {
        return record.part(number, kind).orElseThrow(() -> new DamagedRecord(id));
    }

    /** A record that was whole when the run began cannot be read any more. Nothing is lost: all is made again. */
    static final class DamagedRecord extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamagedRecord(String id) {
            super(id);
        }
    }
}
