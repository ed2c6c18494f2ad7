/** Where the proofs of a comparison come from: files, folders, states of git, and the manuscripts as they are. */
@NullMarked
package org.huozi.comparison.source;

import org.jspecify.annotations.NullMarked;
