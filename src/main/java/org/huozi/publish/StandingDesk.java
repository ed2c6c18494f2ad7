package org.huozi.publish;

import java.util.Optional;
import org.huozi.desk.DeskEditionView;
import org.huozi.desk.SlipSheetView;

/**
 * What the editor's desk needs of an edition that stands.
 *
 * @param edition empty in a run that reports nothing
 */
record StandingDesk(Optional<DeskEditionView> edition, SlipSheetView slips) {}
