package org.huozi.revision;

/** What came of looking for a revision. */
public sealed interface Sought permits Revision, Absence {}
