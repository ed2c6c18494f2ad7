/** What every output of a publication has in common; each output is a package below. */
@NullMarked
package org.huozi.output;

import org.jspecify.annotations.NullMarked;
