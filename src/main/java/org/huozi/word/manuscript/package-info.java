/** Word documents become manuscripts: what each paragraph is, by its look as well as by its style, and the same in Markdown. */
@NullMarked
package org.huozi.word.manuscript;

import org.jspecify.annotations.NullMarked;
