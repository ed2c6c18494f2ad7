package org.huozi.diag;

import java.util.Optional;

/**
 * What would be a finding, had not somebody said that it is none.
 *
 * @param why in the words of whoever allowed it
 */
public record AllowedFinding(Diagnostic finding, By by, Optional<String> why) {

    /** Who has allowed it. */
    public enum By {
        /** A remark in the manuscript, “meant so”. */
        MANUSCRIPT,
        /** The journal does not follow the rule. */
        JOURNAL
    }
}
