/** What is plain words in every edition: titles, names, keywords. */
@NullMarked
package org.huozi.check.plain;

import org.jspecify.annotations.NullMarked;
