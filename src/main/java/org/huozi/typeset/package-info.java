/** The composer of Chinese paragraphs: characters and widths in, lines and positions out. Pure, no PDF, no HTML. */
@NullMarked
package org.huozi.typeset;

import org.jspecify.annotations.NullMarked;
