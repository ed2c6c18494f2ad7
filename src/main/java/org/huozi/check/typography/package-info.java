/** How well Chinese text is set in a finished PDF of any maker, measured from the positions of its glyphs alone. */
@NullMarked
package org.huozi.check.typography;

import org.jspecify.annotations.NullMarked;
