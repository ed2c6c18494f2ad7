/** Lists of sources and mentions of them: what GB/T 7714, the house and the list itself want of an entry. */
@NullMarked
package org.huozi.check.references;

import org.jspecify.annotations.NullMarked;
