/** What is right in this journal only: its terms, and what the law asks of its kind. */
@NullMarked
package org.huozi.check.journal;

import org.jspecify.annotations.NullMarked;
