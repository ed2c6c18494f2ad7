/** What lies between the engine's tables and {@code typeset.tables}: reads what cells hold, writes how wide columns are. */
@NullMarked
package org.huozi.pagination.tables;

import org.jspecify.annotations.NullMarked;
