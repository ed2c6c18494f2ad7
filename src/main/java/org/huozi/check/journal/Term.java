package org.huozi.check.journal;

import java.util.List;
import java.util.Optional;

/**
 * A term of the house: content/terms.yaml says what is written and what is not.
 *
 * @param use what the journal writes; empty for what it never writes
 * @param not what is not written
 * @param except longer words in which the same characters are right
 * @param why for the editor, in the journal's own words
 * @param certain the term may be put in its place without a look at the sentence
 */
record Term(Optional<String> use, List<String> not, List<String> except, Optional<String> why, boolean certain) {
    Term {
        not = List.copyOf(not);
        except = List.copyOf(except);
    }
}
