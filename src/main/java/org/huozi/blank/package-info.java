/** Editions and articles that are begun: files to fill in, of the journal's own patterns. */
@NullMarked
package org.huozi.blank;

import org.jspecify.annotations.NullMarked;
