/** The HTML edition: a folder of static pages, one an article, that works from any host and from a disk. */
@NullMarked
package org.huozi.output.site;

import org.jspecify.annotations.NullMarked;
