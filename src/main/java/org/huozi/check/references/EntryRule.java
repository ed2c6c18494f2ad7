package org.huozi.check.references;

import java.util.stream.Stream;
import org.huozi.diag.Diagnostic;

/** What is wrong with an entry, in the light of its list. */
@FunctionalInterface
interface EntryRule {
    Stream<Diagnostic> findings(ListedEntry entry, SourceList list);
}
