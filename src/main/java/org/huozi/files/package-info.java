/** Files that are old or new and whole at any moment. */
@NullMarked
package org.huozi.files;

import org.jspecify.annotations.NullMarked;
