/** How wide the columns of a table are: what its cells hold and the room there is in, widths out. Pure, no PDF, no HTML. */
@NullMarked
package org.huozi.typeset.tables;

import org.jspecify.annotations.NullMarked;
