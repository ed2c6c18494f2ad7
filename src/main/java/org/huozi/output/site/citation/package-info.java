/** 引用本文: an article as others cite it, in the national standard and in the formats of reference managers. */
@NullMarked
package org.huozi.output.site.citation;

import org.jspecify.annotations.NullMarked;
