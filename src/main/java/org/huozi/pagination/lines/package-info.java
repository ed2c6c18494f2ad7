/** What lies between the engine and the composer: it reads text out of the engine's boxes and draws the composed lines. */
@NullMarked
package org.huozi.pagination.lines;

import org.jspecify.annotations.NullMarked;
