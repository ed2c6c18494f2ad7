/** What the house looks at before it prints. Each kind of check is a package below. */
@NullMarked
package org.huozi.check;

import org.jspecify.annotations.NullMarked;
