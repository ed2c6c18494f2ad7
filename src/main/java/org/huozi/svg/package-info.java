/**
 * Drawings: a manuscript's SVG read, rewritten through a list of what is good, its letters set in the journal's faces
 * (docs/decisions/0025-svg.md). What is not on the list ({@link org.huozi.svg.Vocabulary}) reaches neither page nor site.
 */
@NullMarked
package org.huozi.svg;

import org.jspecify.annotations.NullMarked;
