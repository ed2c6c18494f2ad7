package org.huozi.revision;

/** What came of comparing. */
public sealed interface Attempt permits Compared, Absence {}
