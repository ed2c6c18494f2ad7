/** The proof-reader: all rules of the house, the editor's “meant so”, what is certain to be mended, the sheet of slips. */
@NullMarked
package org.huozi.check.proofreading;

import org.jspecify.annotations.NullMarked;
