/** How articles are built: numbers of headings, figures and their mentions, lengths, dates, links. */
@NullMarked
package org.huozi.check.structure;

import org.jspecify.annotations.NullMarked;
