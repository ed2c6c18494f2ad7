package org.huozi.desk;

import java.util.List;
import java.util.Map;
import org.huozi.check.ContentReport;
import org.huozi.comparison.Comparison;
import org.huozi.output.FileChanges;

/**
 * What an editor finds on the desk after a run.
 *
 * @param report everything that was found
 * @param state how the run ended
 * @param editions what was published, newest first; of a run that was stopped, nothing
 * @param sheets the sheets of slips
 * @param complete whether all editions were published
 * @param siteStands whether there is a site, from this run or an earlier one
 * @param changes of files
 * @param corrections of text, by the ids of the editions whose PDF was replaced
 */
public record Desk(
        ContentReport report,
        State state,
        List<DeskEditionView> editions,
        List<SlipSheetView> sheets,
        boolean complete,
        boolean siteStands,
        FileChanges changes,
        Map<String, Comparison> corrections) {
    public Desk {
        editions = List.copyOf(editions);
        sheets = List.copyOf(sheets);
        corrections = Map.copyOf(corrections);
    }

    /** How a run ended. */
    public enum State {
        PUBLISHED,
        PARTLY,
        STOPPED
    }
}
