package org.huozi.check.journal;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Severity;

/**
 * A term of the house: content/terms.yaml says what is written and what is not.
 *
 * @param use what the journal writes; empty for what it never writes
 * @param not what is not written
 * @param nearMiss what is a name but for one character, where the name is wanted exactly
 * @param except longer words in which the same characters are right
 * @param why for the editor, in the journal's own words
 * @param certain the term may be put in its place without a look at the sentence
 * @param level how much it matters, where that is not the rule's own level
 */
record Term(
        Optional<String> use,
        List<String> not,
        Optional<Pattern> nearMiss,
        List<String> except,
        Optional<String> why,
        boolean certain,
        Optional<Severity> level) {
    Term {
        not = List.copyOf(not);
        except = List.copyOf(except);
    }

    /** Where a text may have it wrong, the longest words first: 人社厅 is a part of 省人社厅. */
    Stream<MatchResult> wrong(String text) {
        Stream<Pattern> words = not.stream()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(word -> Pattern.compile(word, Pattern.LITERAL));
        return Stream.concat(words, nearMiss.stream())
                .flatMap(pattern -> pattern.matcher(text).results());
    }
}
