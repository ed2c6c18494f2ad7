/** Whether the journal's fonts can set what its authors wrote. */
@NullMarked
package org.huozi.check.fonts;

import org.jspecify.annotations.NullMarked;
