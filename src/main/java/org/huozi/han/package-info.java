/**
 * Which characters are Han, which are Western, and what spaces between them mean: by Unicode's scripts (UAX #24) and the
 * classes of CLREQ. What asks something else has its own answer and says why: {@code typeset.CharClass}, {@code
 * diag.CellWidth}, {@code source.ForeignText}, {@code output.site.search.Folding}.
 */
@NullMarked
package org.huozi.han;

import org.jspecify.annotations.NullMarked;
