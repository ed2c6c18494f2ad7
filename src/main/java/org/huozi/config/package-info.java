/** The project on disk and the settings of its journal. */
@NullMarked
package org.huozi.config;

import org.jspecify.annotations.NullMarked;
