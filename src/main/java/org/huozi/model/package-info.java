/** The journal as immutable data: editions, articles, blocks, inlines. No third party, no markup. */
@NullMarked
package org.huozi.model;

import org.jspecify.annotations.NullMarked;
