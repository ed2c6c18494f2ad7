/** 印前检查: what a printer asks of a finished PDF. */
@NullMarked
package org.huozi.check.preflight;

import org.jspecify.annotations.NullMarked;
