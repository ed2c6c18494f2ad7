/** Marks, characters and numbers in running text. */
@NullMarked
package org.huozi.check.text;

import org.jspecify.annotations.NullMarked;
