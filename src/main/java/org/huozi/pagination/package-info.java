/** Editions become pages: the PDF and the map of its pages. The only user of OpenHTMLtoPDF. */
@NullMarked
package org.huozi.pagination;

import org.jspecify.annotations.NullMarked;
