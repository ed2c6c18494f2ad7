/** The editions of a project as read: edition.yaml and its articles become the model. */
@NullMarked
package org.huozi.edition;

import org.jspecify.annotations.NullMarked;
