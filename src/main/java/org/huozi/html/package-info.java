/**
 * Markup for the site and for print: the body of an article, the views that templates see, and the templates.
 *
 * <p>The only user of FreeMarker. Everything written here is well-formed XML and valid HTML at once.
 */
@NullMarked
package org.huozi.html;

import org.jspecify.annotations.NullMarked;
