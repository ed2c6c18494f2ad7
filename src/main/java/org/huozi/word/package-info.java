/** Files of Word as their readers see them: what a .docx says, word by word, and how each word looks. */
@NullMarked
package org.huozi.word;

import org.jspecify.annotations.NullMarked;
