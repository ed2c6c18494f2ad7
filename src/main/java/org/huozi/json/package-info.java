/** JSON of plain values: for reports, and for data that travels with the site. */
@NullMarked
package org.huozi.json;

import org.jspecify.annotations.NullMarked;
