/** The publication in a browser while it is being written: built, served to this machine, renewed at every saving. */
@NullMarked
package org.huozi.preview;

import org.jspecify.annotations.NullMarked;
