package org.huozi.blank;

import java.util.List;
import java.util.Map;

/** What came of the wish to begin something; nothing is written yet. */
public sealed interface Beginning {

    /**
     * It can be begun.
     *
     * @param issue the edition that it is, or belongs to
     * @param created the text of each new file, by its path below the project's folder
     * @param changed the same of files that are there already
     */
    record Begun(IssueView issue, Map<String, String> created, Map<String, String> changed) implements Beginning {
        public Begun {
            created = Map.copyOf(created);
            changed = Map.copyOf(changed);
        }

        /** The new files' paths, in the order in which an editor fills them in. */
        public List<String> files() {
            return created.keySet().stream().sorted().toList();
        }
    }

    /** It cannot, for a reason that an editor can do something about. */
    record Refused(String chinese, String english) implements Beginning {}

    /** A pattern or a file of the project is at fault; the diagnostics say which. */
    record Hindered() implements Beginning {}
}
