package org.huozi.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * Marks of Markdown typed on a Chinese keyboard, in full width: {@code － 列表}, {@code ＊＊粗体＊＊}, {@code ［^1］},
 * {@code [网站]（https://…）}, {@code ｜甲｜}. Where they can mean nothing else they are read as what they mean, and named.
 */
final class WideMarks {
    private static final String WIDE = "\u3000\u00a0—－＋＊＞［］（）｜：＾＜＞／！＿＃";
    private static final String PLAIN = "  --+*>[]()|:^<>/!_#";

    /** Each with groups that hold nothing but the marks. */
    private static final List<Pattern> MEANT = List.of(
            Pattern.compile("(?m)^[ \\t]*(?:[#＃]{1,6}|[-*+]|[0-9]{1,9}[.)])([\\u3000\\u00a0])(?=\\S)"),
            Pattern.compile("(?m)^ {0,3}(＃{1,6})(?=[ \\u3000]\\S)"),
            Pattern.compile("(?m)^[ \\t]*([－＋＊])(?=[ \\u3000]\\S)"),
            Pattern.compile("(?m)^[ \\t]*(＞+)(?=[ \\u3000]?\\S)"),
            Pattern.compile("(＊＊)(?=[^＊\\s])[^＊\\n]*[^＊\\s](＊＊)"),
            Pattern.compile("([\\[［][＾^])[^\\]］\\[［\\s^＾]{1,40}([\\]］])"),
            Pattern.compile("(?m)^[ \\t]{0,3}[\\[［][＾^][^\\]］\\[［\\s^＾]{1,40}[\\]］](：)"),
            Pattern.compile(
                    "(!|！)?([\\[［])[^\\[\\]［］\\n]{1,100}([\\]］])([（(])(?:https?://|mailto:|images/|[\\w./%-]+\\.(?:png|jpe?g|svg|md))[^\\s（）()]*([）)])"),
            Pattern.compile("(?i)(＜[／/]?)(?:sup|sub|b|i|br)(／?＞)"));

    private static final Pattern ROW = Pattern.compile("[ \\t\\u3000]*[|｜].*[|｜][ \\t]*");
    private static final Pattern RULE =
            Pattern.compile("[ \\t\\u3000]*[|｜][ \\t|｜:：—－-]*[—－-][ \\t|｜:：—－-]*[|｜][ \\t]*");

    private final Words words;
    private final BitSet code;
    private final BitSet wide = new BitSet();

    private WideMarks(Words words) {
        this.words = words;
        this.code = ListedCode.of(words.text());
    }

    /** The text with the marks that were meant; each group of them is reported. */
    static Words narrowed(Words words, Diagnostics diagnostics) {
        if (words.text().chars().noneMatch(character -> WIDE.indexOf(character) >= 0)) {
            return words;
        }
        WideMarks marks = new WideMarks(words);
        MEANT.forEach(marks::find);
        marks.findTables();
        return marks.narrowed(diagnostics);
    }

    private void find(Pattern pattern) {
        Matcher found = pattern.matcher(words.text());
        while (found.find()) {
            for (int group = 1; group <= found.groupCount(); group++) {
                note(found.start(group), found.end(group));
            }
        }
    }

    /** Rows in full width are a table when one of them is the rule below its head. */
    private void findTables() {
        String[] lines = words.text().split("\n", -1);
        int at = 0;
        int from = 0;
        boolean ruled = false;
        for (int i = 0; i <= lines.length; i++) {
            boolean row = i < lines.length && ROW.matcher(lines[i]).matches();
            if (row) {
                ruled |= RULE.matcher(lines[i]).matches();
            } else {
                if (ruled) {
                    IntStream.range(from, Math.min(at, words.length()))
                            .filter(index -> isOfTable(index))
                            .forEach(index -> note(index, index + 1));
                }
                ruled = false;
            }
            at += i < lines.length ? lines[i].length() + 1 : 0;
            from = row ? from : at;
        }
    }

    private boolean isOfTable(int index) {
        char mark = words.text().charAt(index);
        int start = words.text().lastIndexOf('\n', index) + 1;
        int end = words.text().indexOf('\n', index);
        String line = words.text().substring(Math.min(start, index), end < 0 ? words.length() : Math.max(index, end));
        return mark == '｜'
                || ((mark == '－' || mark == '—' || mark == '：')
                        && RULE.matcher(line).matches());
    }

    private void note(int start, int end) {
        for (int i = Math.max(start, 0); i < end; i++) {
            if (WIDE.indexOf(words.text().charAt(i)) >= 0 && !code.get(i)) {
                wide.set(i);
            }
        }
    }

    /** One finding a line. */
    private Words narrowed(Diagnostics diagnostics) {
        List<Amendment> amendments = new ArrayList<>();
        for (int start = wide.nextSetBit(0); start >= 0; start = wide.nextSetBit(end(start))) {
            amendments.add(new Amendment(start, end(start), plain(words.text().substring(start, end(start)))));
        }
        Map<Integer, List<Amendment>> lines = amendments.stream()
                .collect(Collectors.groupingBy(
                        amendment -> words.span(amendment.start(), amendment.end())
                                .start()
                                .line(),
                        TreeMap::new,
                        Collectors.toList()));
        lines.values().forEach(line -> diagnostics.add(finding(line)));
        return words.amended(amendments);
    }

    private int end(int start) {
        return wide.nextClearBit(start);
    }

    private Diagnostic finding(List<Amendment> line) {
        List<String> arguments = List.of(
                line.stream()
                        .map(each -> shown(words.text().substring(each.start(), each.end())))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                line.stream().map(each -> shown(each.instead())).distinct().collect(Collectors.joining(" ")));
        List<Correction> corrections = line.stream()
                .flatMap(each -> words.correction(each.start(), each.end(), each.instead()).stream())
                .toList();
        Span place = words.span(line.get(0).start(), line.get(0).end());
        return new Diagnostic(Code.MKD_021, Code.MKD_021.severity(), place, arguments, corrections);
    }

    private static String shown(String mark) {
        return mark.equals(" ") ? "␣" : mark.equals("\u3000") ? "U+3000" : mark.equals("\u00a0") ? "U+00A0" : mark;
    }

    private static String plain(String marks) {
        return marks.chars()
                .map(mark -> PLAIN.charAt(WIDE.indexOf(mark)))
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }
}
