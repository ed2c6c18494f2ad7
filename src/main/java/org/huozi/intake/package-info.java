/** Manuscripts that come as files of other programs: named, imported, and put into their edition. */
@NullMarked
package org.huozi.intake;

import org.jspecify.annotations.NullMarked;
