package org.huozi.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.huozi.check.ContentReport;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.FindingGroup;
import org.huozi.diag.Language;
import org.huozi.diag.Severity;

/**
 * Findings as the console tells them: those of one edition with what repeats as one, those of many editions as a screen
 * that says of each rule how often and where.
 */
record FindingList(ContentReport report, Language language) {

    /** Whether they are of more editions than one, and are told code by code. */
    boolean isOverEditions() {
        return report.read().size() + report.unread().size() > 1;
    }

    /** What repeats as one, the rest with what to do. */
    String grouped(List<Diagnostic> found) {
        return isOverEditions()
                ? told(FindingGroup.overEditions(found), group -> stops(group) || group.size() == 1)
                : told(FindingGroup.of(found), group -> true);
    }

    /** A line a rule, over many editions. */
    String screen(List<Diagnostic> found) {
        return told(FindingGroup.overEditions(found), FindingList::stops);
    }

    /** @param whole whether a group is told with what to do */
    private String told(List<FindingGroup> groups, Predicate<FindingGroup> whole) {
        DiagnosticPrinter printer = printer();
        String text = groups.stream()
                .map(group -> whole.test(group) ? printer.print(group) : printer.printLine(group))
                .collect(Collectors.joining());
        boolean many = groups.stream().anyMatch(group -> group.size() > 1);
        return many ? text + all() : text;
    }

    /** Each by itself or grouped, below the titles of the articles. */
    String byArticle(List<Diagnostic> found, boolean all) {
        Map<String, String> titles = report.titles();
        StringBuilder text = new StringBuilder();
        String file = "";
        List<FindingGroup> groups = all ? FindingGroup.single(found) : FindingGroup.of(found);
        for (FindingGroup group : groups) {
            if (!group.first().span().file().equals(file)) {
                file = group.first().span().file();
                String title = titles.containsKey(file) ? "《" + titles.get(file) + "》" : "";
                text.append(String.format("== %s%s%n", title, file));
            }
            text.append(printer().print(group)).append(String.format("%n"));
        }
        return groups.size() < found.size() ? text + all() : text.toString();
    }

    /** An error is told with what to do, however many editions there are. */
    private static boolean stops(FindingGroup group) {
        return group.first().severity() == Severity.ERROR;
    }

    private String all() {
        return String.format(
                "%s%n", language.said("同样的问题并成了一条；逐条列出用 huozi check --all", "huozi check --all lists them one by one"));
    }

    private DiagnosticPrinter printer() {
        return new DiagnosticPrinter(report.sources(), language);
    }
}
