/** What a new manuscript still asks for. */
@NullMarked
package org.huozi.check.blanks;

import org.jspecify.annotations.NullMarked;
