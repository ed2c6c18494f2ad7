/** Pages for the editor's desk, not for readers. */
@NullMarked
package org.huozi.desk;

import org.jspecify.annotations.NullMarked;
