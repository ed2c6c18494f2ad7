/** The PDF editions, for readers, the printer and the archive. */
@NullMarked
package org.huozi.output.pdf;

import org.jspecify.annotations.NullMarked;
