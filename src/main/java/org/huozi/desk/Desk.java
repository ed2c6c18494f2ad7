package org.huozi.desk;

import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.SourceLines;
import org.huozi.model.Edition;
import org.huozi.output.FileChanges;

/**
 * What an editor finds on the desk after a run.
 *
 * @param journal 刊名; empty when journal.yaml could not be read
 * @param state how the run ended
 * @param read the editions that could be read, for the titles of their files
 * @param printed the editions that were published, newest first
 * @param complete whether these are all there are
 * @param siteStands whether there is a site, from this run or an earlier one
 * @param lines of the files that were read
 */
public record Desk(
        String journal,
        State state,
        List<Edition> read,
        List<PrintedEdition> printed,
        boolean complete,
        boolean siteStands,
        FileChanges changes,
        Diagnostics found,
        SourceLines lines) {
    public Desk {
        read = List.copyOf(read);
        printed = List.copyOf(printed);
    }

    /** How a run ended. */
    public enum State {
        PUBLISHED,
        PARTLY,
        STOPPED
    }
}
