package org.huozi.check.text;

import java.util.List;
import java.util.regex.MatchResult;
import org.huozi.diag.Code;

/**
 * Something in a piece of text that is against a rule.
 *
 * @param start first char of it in the text
 * @param end behind its last char
 * @param changes what mends it for certain; empty when a person has to say
 * @param arguments of the code's message
 */
record Slip(Code code, int start, int end, List<Replacement> changes, List<String> arguments) {
    Slip {
        changes = List.copyOf(changes);
        arguments = List.copyOf(arguments);
    }

    /** A slip that only an editor can correct; the message names the matched text. */
    static Slip of(Code code, MatchResult match) {
        return new Slip(
                code,
                match.start(),
                match.end(),
                List.of(),
                List.of(match.group().strip()));
    }

    /** A slip with what may be right; an editor has to say. */
    static Slip unsure(Code code, MatchResult match, String right) {
        return new Slip(
                code,
                match.start(),
                match.end(),
                List.of(),
                List.of(match.group().strip(), right));
    }

    /** A slip with its correction; the message names both. */
    static Slip of(Code code, MatchResult match, String right) {
        Replacement change = new Replacement(match.start(), match.end(), right);
        return new Slip(
                code,
                match.start(),
                match.end(),
                List.of(change),
                List.of(match.group().strip(), right));
    }

    /** A slip of one word, which only an editor can correct. */
    static Slip of(Code code, int start, String wrong) {
        return new Slip(code, start, start + wrong.length(), List.of(), List.of(wrong));
    }

    /** A slip of one word, with the right one; the message names both. */
    static Slip of(Code code, int start, String wrong, String right) {
        int end = start + wrong.length();
        return new Slip(code, start, end, List.of(new Replacement(start, end, right)), List.of(wrong, right));
    }

    /** A replacement within the text. */
    record Replacement(int start, int end, String text) {}
}
