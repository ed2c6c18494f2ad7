/** The command line. */
@NullMarked
package org.huozi.cli;

import org.jspecify.annotations.NullMarked;
