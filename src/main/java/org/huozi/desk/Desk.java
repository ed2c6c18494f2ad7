package org.huozi.desk;

import java.util.Map;
import org.huozi.check.CheckedContent;
import org.huozi.comparison.Comparison;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;

/**
 * What an editor finds on the desk after a run.
 *
 * @param prepared what was read, and everything that was found
 * @param state how the run ended
 * @param publication what was published; of a run that was stopped, nothing
 * @param siteStands whether there is a site, from this run or an earlier one
 * @param changes of files
 * @param corrections of text, by the ids of the editions whose PDF was replaced
 */
public record Desk(
        CheckedContent prepared,
        State state,
        Publication publication,
        boolean siteStands,
        FileChanges changes,
        Map<String, Comparison> corrections) {
    public Desk {
        corrections = Map.copyOf(corrections);
    }

    /** How a run ended. */
    public enum State {
        PUBLISHED,
        PARTLY,
        STOPPED
    }
}
