/** Two proofs of one edition compared by what they say: sentences, what became of each, and where both pages show it. */
@NullMarked
package org.huozi.comparison;

import org.jspecify.annotations.NullMarked;
