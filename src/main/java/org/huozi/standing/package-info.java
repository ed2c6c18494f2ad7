/**
 * 存版: what a run keeps for the next one. Records as bytes, the keys that say what they were made of, and the files that
 * hold them (docs/decisions/0030-standing-type.md).
 */
@NullMarked
package org.huozi.standing;

import org.jspecify.annotations.NullMarked;
