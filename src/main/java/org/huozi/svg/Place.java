package org.huozi.svg;

import org.jspecify.annotations.Nullable;

/** An element and what it stands in. */
record Place(Part part, @Nullable Place parent) {}
