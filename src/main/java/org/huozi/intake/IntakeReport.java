package org.huozi.intake;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.word.Loss;
import org.huozi.word.RefusedFile;
import org.huozi.word.manuscript.ImportAccount;

/**
 * What became of a Word file, in words: the files, what to look at, and the account of its characters.
 *
 * @param base the folder that paths are told from
 */
public record IntakeReport(Intake.Imported plan, Path base) {

    /** Why a file was not read, and what to do about it. */
    public static String refusal(RefusedFile refused, String file) {
        Diagnostics findings = new Diagnostics();
        findings.add(refused.code(), Span.startOf(file), refused.arguments());
        return printed(findings);
    }

    /** The line that says where a file becomes what; to be shown before anything is written. */
    public String announcement(Path file) {
        return shown(file.toAbsolutePath().normalize()) + " → " + shown(plan.path()) + "\n";
    }

    /** All the rest, once it is written. */
    public String text() {
        StringBuilder text = new StringBuilder();
        plan.files().keySet().stream().sorted().forEach(path -> line(text, "新建 — new     ", path));
        plan.settings().keySet().forEach(path -> line(text, "改动 — changed ", path));
        plan.original().ifPresent(path -> line(text, "移到 — moved to", path));
        return text.append(printed(plan.manuscript().findings()))
                .append(account(plan.manuscript().account()))
                .append("请对照原稿看一遍，再运行 huozi check — compare with the original, then run huozi check\n")
                .toString();
    }

    private void line(StringBuilder text, String what, Path path) {
        text.append("  ").append(what).append(' ').append(shown(path)).append('\n');
    }

    private static String printed(Diagnostics findings) {
        DiagnosticPrinter printer = new DiagnosticPrinter((path, number) -> Optional.empty());
        return findings.all().stream()
                .map((Diagnostic finding) -> printer.print(finding))
                .collect(Collectors.joining());
    }

    private static String account(ImportAccount account) {
        Map<String, String> left = account.losses().stream()
                .filter(loss -> !loss.words().isBlank())
                .collect(Collectors.groupingBy(
                        loss -> loss.code().id(),
                        LinkedHashMap::new,
                        Collectors.mapping(IntakeReport::line, Collectors.joining())));
        StringBuilder text =
                new StringBuilder("账：原稿 " + account.characters() + " 字，搬进稿件 " + account.carried() + " 字，没有搬 "
                        + account.left() + " 字 — characters: " + account.characters() + ", in the manuscript "
                        + account.carried()
                        + ", left " + account.left() + "\n");
        left.forEach(
                (code, lines) -> text.append("  ").append(code).append('\n').append(lines));
        return text.toString();
    }

    private static String line(Loss loss) {
        String place = loss.place().isBlank() ? "" : "　← " + oneLine(loss.place());
        return "    " + oneLine(loss.words()) + place + "\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private String shown(Path path) {
        Path from = base.toAbsolutePath().normalize();
        return (path.startsWith(from) ? from.relativize(path) : path).toString().replace('\\', '/');
    }
}
