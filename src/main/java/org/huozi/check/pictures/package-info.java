/** Whether pictures can be printed and shown, and bring nothing else along. */
@NullMarked
package org.huozi.check.pictures;

import org.jspecify.annotations.NullMarked;
