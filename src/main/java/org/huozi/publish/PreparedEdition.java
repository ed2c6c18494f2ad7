package org.huozi.publish;

import java.util.Optional;
import org.huozi.desk.SlipSheetView;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;

/**
 * An edition before a page of it is set.
 *
 * @param edition empty when it could not be read
 * @param findings what was found in it
 */
record PreparedEdition(String id, Optional<Edition> edition, Diagnostics findings) {
    /** Its sheet of slips, once it is checked. */
    Optional<SlipSheetView> slips() {
        return edition.map(read -> SlipSheetView.of(read, findings));
    }
}
