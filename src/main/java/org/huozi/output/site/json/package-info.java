/** JSON of plain values, for data that travels with the site. */
@NullMarked
package org.huozi.output.site.json;

import org.jspecify.annotations.NullMarked;
