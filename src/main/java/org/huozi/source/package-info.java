/** Files as text with positions, and YAML as a tree that knows where each value stands. The only user of a YAML library. */
@NullMarked
package org.huozi.source;

import org.jspecify.annotations.NullMarked;
