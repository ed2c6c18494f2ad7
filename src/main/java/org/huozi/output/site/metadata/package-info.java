/** What search engines, libraries and social networks read in the head of a page. */
@NullMarked
package org.huozi.output.site.metadata;

import org.jspecify.annotations.NullMarked;
