/** References: what lists of sources and mentions of them say, as authors type them. Reads texts, changes none. */
@NullMarked
package org.huozi.references;

import org.jspecify.annotations.NullMarked;
