/** The first page of an edition's PDF as a picture. */
@NullMarked
package org.huozi.output.cover;

import org.jspecify.annotations.NullMarked;
