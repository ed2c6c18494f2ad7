/** What the toolchain tells an editor: codes, positions, messages in Chinese and English. Imports nothing of ours. */
@NullMarked
package org.huozi.diag;

import org.jspecify.annotations.NullMarked;
