package org.huozi.check.text;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/**
 * A rule of the house for running text: what is against it, and where it applies.
 *
 * @param triggers words of which a text has at least one where the rule finds anything; empty for any text ({@link
 *     Triggers})
 * @param where what else a text is like where the rule finds anything
 * @param roles the parts of an article that it is for
 * @param outside fragments that it leaves alone
 * @param search what is against it in a text, wherever that stands
 */
record TextRule(
        Set<String> triggers,
        Predicate<String> where,
        Set<Role> roles,
        Set<Fragment> outside,
        Function<Copy, List<Slip>> search) {
    TextRule {
        triggers = Set.copyOf(triggers);
        roles = Set.copyOf(roles);
        outside = Set.copyOf(outside);
    }

    /** A rule for any text. */
    static TextRule of(Function<Copy, List<Slip>> search) {
        return new TextRule(Set.of(), text -> true, EnumSet.allOf(Role.class), Set.of(), search);
    }

    /** A rule that the pattern must match nowhere; a person has to correct it. */
    static TextRule never(Code code, Pattern pattern) {
        return each(pattern, match -> Optional.of(Slip.of(code, match)));
    }

    /** A rule that every match is to be replaced by what the function says. */
    static TextRule instead(Code code, Pattern pattern, Function<MatchResult, String> right) {
        return each(pattern, match -> Optional.of(Slip.of(code, match, right.apply(match))));
    }

    static TextRule each(Pattern pattern, Function<MatchResult, Optional<Slip>> slip) {
        return of(copy -> pattern.matcher(copy.text())
                .results()
                .map(slip)
                .flatMap(Optional::stream)
                .toList());
    }

    /** The rule, which need not be asked of a text without any of these chars. */
    TextRule triggeredBy(String chars) {
        return triggeredByWords(Triggers.each(chars));
    }

    /** The rule, which need not be asked of a text without any of these words. */
    TextRule triggeredByWords(String... words) {
        return triggeredByWords(Set.of(words));
    }

    /** The rule, which need not be asked of a text without any of these words. */
    TextRule triggeredByWords(Collection<String> words) {
        return new TextRule(Set.copyOf(words), where, roles, outside, search);
    }

    /** The rule, which need be asked only of texts like that. */
    TextRule where(Predicate<String> texts) {
        return new TextRule(triggers, texts, roles, outside, search);
    }

    /** The rule for some parts of an article only. */
    TextRule in(Role... wanted) {
        return new TextRule(triggers, where, Set.of(wanted), outside, search);
    }

    /** The rule for all but some parts of an article. */
    TextRule notIn(Role... others) {
        Set<Role> wanted = EnumSet.allOf(Role.class);
        List.of(others).forEach(wanted::remove);
        return new TextRule(triggers, where, wanted, outside, search);
    }

    /** The rule without what it finds in some fragments. */
    TextRule outside(Fragment... fragments) {
        return new TextRule(triggers, where, roles, Set.of(fragments), search);
    }

    List<Slip> slips(Copy copy) {
        if (!roles.contains(copy.role())) {
            return List.of();
        }
        return search.apply(copy).stream()
                .filter(slip -> !copy.fragments().touch(slip.start(), slip.end(), outside))
                .toList();
    }
}
