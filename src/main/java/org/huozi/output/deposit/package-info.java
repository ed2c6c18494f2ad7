/** 报送: the table of an edition's articles that indexers ask a journal for. */
@NullMarked
package org.huozi.output.deposit;

import org.jspecify.annotations.NullMarked;
