/** The whole run: read, transform, paginate, write. */
@NullMarked
package org.huozi.publish;

import org.jspecify.annotations.NullMarked;
