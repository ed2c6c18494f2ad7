/** Markdown text → blocks and inlines of the model. The only user of flexmark. */
@NullMarked
package org.huozi.markdown;

import org.jspecify.annotations.NullMarked;
