package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * What other programs write, where it can mean but one thing: formulas as {@code \( \)}, bold phrases with a seam, {@code
 * **一是****加强**}, items two spaces below a number, paths of Windows, whose backslashes escape nothing.
 */
final class Dialects {
    /** Each has groups that are read as something else, the same for all of them. */
    private record Rule(Pattern pattern, String instead) {
        Rule(String pattern, String instead) {
            this(Pattern.compile(pattern), instead);
        }
    }

    private static final List<Rule> RULES = List.of(
            new Rule("(\\\\\\(\\s*)(?:[a-zα-ω]|[^\\n\\p{IsHan}$]*?[=^_+\\\\<>][^\\n\\p{IsHan}$]*?)(\\s*\\\\\\))", "$"),
            new Rule("(\\\\\\[\\s*)[^\\p{IsHan}$\\[\\]]*?[=^_+\\\\<>][^\\p{IsHan}$\\[\\]]*?(\\s*\\\\])", "$$"),
            new Rule("(?<!\\*)\\*\\*(?!\\*)[^*\\n]+(?<=[^\\s0-9])(\\*{4})(?=[^*\\s0-9])[^*\\n]+\\*\\*(?!\\*)", ""),
            new Rule("(?m)^([\\u3000]+)(?=\\||[:：]{3})", ""),
            new Rule("(?m)^[ \\t]{0,3}\\[\\^[^\\]\\s]{1,40}]([ \\u3000]+)(?=[\\p{IsHan}《“（])", ": "));

    private static final Pattern PATH =
            Pattern.compile("(?<![A-Za-z])(?:[A-Za-z]:\\\\|\\\\\\\\(?=[A-Za-z0-9]))[^\\s|<>“”‘’，。；、（）]*");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[!-/:-@\\[-`{-~])");
    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3}[.)] ).*");
    private static final Pattern NESTED = Pattern.compile(" {2}(?:[-*+]|[0-9]{1,3}[.)]) .*");

    private final Words words;
    private final String text;
    private final BitSet code;
    private final List<Amendment> amendments = new ArrayList<>();

    private Dialects(Words words) {
        this.words = words;
        this.text = words.text();
        this.code = ListedCode.of(text);
    }

    /** The text in our own dialect; what was another is told, but for spaces and backslashes, which nobody sees. */
    static Words understood(Words words, Diagnostics diagnostics) {
        Dialects dialects = new Dialects(words);
        RULES.forEach(rule -> dialects.find(rule, diagnostics));
        dialects.findPaths();
        dialects.findItems();
        dialects.amendments.sort(Comparator.comparingInt(Amendment::start));
        return words.amended(dialects.amendments);
    }

    private void find(Rule rule, Diagnostics diagnostics) {
        Matcher found = rule.pattern.matcher(text);
        while (found.find()) {
            boolean defined =
                    rule.instead.equals(": ") && isDefined(found.group().strip());
            if (code.get(found.start()) || defined) {
                continue;
            }
            StringBuilder meant = new StringBuilder(found.group());
            List<Correction> corrections = new ArrayList<>();
            for (int group = found.groupCount(); group > 0; group--) {
                int start = found.start(group);
                amendments.add(new Amendment(start, found.end(group), rule.instead));
                meant.replace(start - found.start(), found.end(group) - found.start(), rule.instead);
                words.correction(start, found.end(group), rule.instead).ifPresent(corrections::add);
            }
            if (found.group().isBlank()) {
                continue; // an indent
            }
            diagnostics.add(new Diagnostic(
                    Code.MKD_042,
                    Code.MKD_042.severity(),
                    words.span(found.start(), found.end()),
                    List.of(found.group().strip(), meant.toString().strip()),
                    corrections));
        }
    }

    /** A note that is defined elsewhere is called here. */
    private boolean isDefined(String mark) {
        return text.contains(mark + ":") || text.contains(mark + "：");
    }

    private void findPaths() {
        Matcher path = PATH.matcher(text);
        while (path.find()) {
            Matcher escape =
                    ESCAPE.matcher(text).region(path.start(), path.end()).useTransparentBounds(true);
            while (escape.find() && !code.get(escape.start())) {
                amendments.add(new Amendment(escape.start(), escape.start(), "\\"));
            }
        }
    }

    /** CommonMark wants items as deep as the text of the one above them. */
    private void findItems() {
        int at = 0;
        int depth = 0;
        for (String line : text.split("\n", -1)) {
            Matcher number = NUMBERED.matcher(line);
            if (number.matches()) {
                depth = number.end(1);
            } else if (!line.startsWith(" ") && !line.isBlank()) {
                depth = 0;
            }
            if (depth > 2 && NESTED.matcher(line).matches() && !code.get(at)) {
                amendments.add(new Amendment(at, at, " ".repeat(depth - 2)));
            }
            at += line.length() + 1;
        }
    }
}
