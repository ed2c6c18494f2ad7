/** The fonts a journal ships: families, coverage, metrics, and faces cut down to what an edition needs. */
@NullMarked
package org.huozi.fonts;

import org.jspecify.annotations.NullMarked;
