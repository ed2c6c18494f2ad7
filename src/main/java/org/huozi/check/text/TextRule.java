package org.huozi.check.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** A rule of the house for running text: a pure function from a text to what is against the rule. */
@FunctionalInterface
interface TextRule {
    List<Slip> slips(String text, Role role);

    /** A rule that the pattern must match nowhere; a person has to correct it. */
    static TextRule never(Code code, Pattern pattern) {
        return each(pattern, match -> Optional.of(Slip.of(code, match)));
    }

    /** A rule that every match is to be replaced by what the function says. */
    static TextRule instead(Code code, Pattern pattern, Function<MatchResult, String> right) {
        return each(pattern, match -> Optional.of(Slip.of(code, match, right.apply(match))));
    }

    static TextRule each(Pattern pattern, Function<MatchResult, Optional<Slip>> slip) {
        return (text, role) -> pattern.matcher(text)
                .results()
                .map(slip)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The rule for some parts of an article only. */
    default TextRule in(Role... roles) {
        List<Role> wanted = List.of(roles);
        return (text, role) -> wanted.contains(role) ? slips(text, role) : List.of();
    }

    /** The rule for all but some parts of an article. */
    default TextRule notIn(Role... roles) {
        List<Role> others = List.of(roles);
        return (text, role) -> others.contains(role) ? List.of() : slips(text, role);
    }
}
