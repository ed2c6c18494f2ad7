/** Edition to edition: numbers, notes, cross-references. Text is never changed. */
@NullMarked
package org.huozi.transform;

import org.jspecify.annotations.NullMarked;
