/** Where a title may end its lines: between words, never inside one. The dictionary behind it is loaded at the first long title. */
@NullMarked
package org.huozi.titles;

import org.jspecify.annotations.NullMarked;
