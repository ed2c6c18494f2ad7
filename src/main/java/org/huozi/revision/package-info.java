/** The comparison of two revisions, edition by edition: which are compared, what differs, and the pages that show it. */
@NullMarked
package org.huozi.revision;

import org.jspecify.annotations.NullMarked;
