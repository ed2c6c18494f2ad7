/** Proofs read from PDF files, and shown side by side in one. */
@NullMarked
package org.huozi.comparison.pdf;

import org.jspecify.annotations.NullMarked;
