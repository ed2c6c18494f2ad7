package org.huozi.diag;

import java.util.List;
import java.util.Optional;

/**
 * One finding.
 *
 * @param severity the code's own, unless a setting raised or lowered it
 * @param arguments what fills {@code {0}}, {@code {1}} … in the code's messages
 * @param corrections all of what would mend it for certain; none when that is for a person to say
 * @param fault what the program failed at, if it did: for its maintainers
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Span span,
        List<String> arguments,
        List<Correction> corrections,
        Optional<Fault> fault) {

    public Diagnostic {
        arguments = List.copyOf(arguments);
        corrections = List.copyOf(corrections);
    }

    public Diagnostic(Code code, Severity severity, Span span, List<String> arguments, List<Correction> corrections) {
        this(code, severity, span, arguments, corrections, Optional.empty());
    }

    public Diagnostic withSeverity(Severity changed) {
        return new Diagnostic(code, changed, span, arguments, corrections, fault);
    }

    /** The folder of its file, which is that of an edition for all that belongs to one. */
    public String folder() {
        return span.file().replaceFirst("/?[^/]*$", "");
    }

    /** What is wrong. */
    public String message(Language language) {
        return language.said(chinese(), english());
    }

    public String chinese() {
        return fill(code.chinese());
    }

    public String english() {
        return fill(code.english());
    }

    /** What to do about it, in Chinese; empty when the message says it all. */
    public String chineseHint() {
        return fill(code.chineseHint());
    }

    public String englishHint() {
        return fill(code.englishHint());
    }

    private String fill(String template) {
        StringBuilder text = new StringBuilder(template.length() + 16);
        for (int i = 0; i < template.length(); i++) {
            boolean placeholder =
                    template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
            int argument = placeholder ? template.charAt(i + 1) - '0' : -1;
            if (argument >= 0 && argument < arguments.size()) {
                text.append(arguments.get(argument));
                i += 2;
            } else {
                text.append(template.charAt(i));
            }
        }
        return text.toString();
    }
}
