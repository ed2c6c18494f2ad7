/** Running text as proof-readers read it, with its places in the manuscript. */
@NullMarked
package org.huozi.check.copy;

import org.jspecify.annotations.NullMarked;
