package org.huozi.publish;

import org.huozi.desk.DeskEditionView;
import org.huozi.desk.SlipSheetView;

/** What the editor's desk needs of an edition that stands. */
record StandingDesk(DeskEditionView edition, SlipSheetView slips) {}
