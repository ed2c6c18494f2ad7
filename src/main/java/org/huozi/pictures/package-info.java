/** Pictures of pixels: what a file holds, and the same picture as the pages and the site need it. */
@NullMarked
package org.huozi.pictures;

import org.jspecify.annotations.NullMarked;
