package org.huozi.check.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/**
 * A rule of the house for running text: what is against it, and where it applies.
 *
 * @param triggers chars of which a text has at least one where the rule finds anything; empty for any text
 * @param roles the parts of an article that it is for
 * @param outside fragments that it leaves alone
 * @param search what is against it in a text, wherever that stands
 */
record TextRule(String triggers, Set<Role> roles, Set<Fragment> outside, Function<Copy, List<Slip>> search) {
    TextRule {
        roles = Set.copyOf(roles);
        outside = Set.copyOf(outside);
    }

    /** A rule for any text. */
    static TextRule of(Function<Copy, List<Slip>> search) {
        return new TextRule("", EnumSet.allOf(Role.class), Set.of(), search);
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
        return new TextRule(chars, roles, outside, search);
    }

    /** The rule for some parts of an article only. */
    TextRule in(Role... wanted) {
        return new TextRule(triggers, Set.of(wanted), outside, search);
    }

    /** The rule for all but some parts of an article. */
    TextRule notIn(Role... others) {
        Set<Role> wanted = EnumSet.allOf(Role.class);
        List.of(others).forEach(wanted::remove);
        return new TextRule(triggers, wanted, outside, search);
    }

    /** The rule without what it finds in some fragments. */
    TextRule outside(Fragment... fragments) {
        return new TextRule(triggers, roles, Set.of(fragments), search);
    }

    List<Slip> slips(Copy copy) {
        if (!roles.contains(copy.role()) || !isTriggered(copy.text())) {
            return List.of();
        }
        return search.apply(copy).stream()
                .filter(slip -> !copy.fragments().touch(slip.start(), slip.end(), outside))
                .toList();
    }

    private boolean isTriggered(String text) {
        return triggers.isEmpty() || triggers.chars().anyMatch(character -> text.indexOf(character) >= 0);
    }
}
