/**
 * Search without a server: an index of every pair of characters, in files that a page loads as scripts when it needs
 * them. {@code templates/js/search} reads what is written here; docs/decisions/0012-search-index.md has the reasons.
 */
@NullMarked
package org.huozi.output.site.search;

import org.jspecify.annotations.NullMarked;
