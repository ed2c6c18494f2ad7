package org.huozi.publish;

import java.util.List;
import java.util.Optional;
import org.huozi.desk.DeskEditionView;
import org.huozi.desk.SlipSheetView;
import org.huozi.publish.FoundLines.FoundLine;

/**
 * What the editor's desk needs of an edition that stands.
 *
 * @param edition empty in a run that reports nothing
 * @param lines that its findings are about
 */
record StandingDesk(Optional<DeskEditionView> edition, SlipSheetView slips, List<FoundLine> lines) {
    StandingDesk {
        lines = List.copyOf(lines);
    }
}
