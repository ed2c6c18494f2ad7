package org.huozi.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.intake.Intake;
import org.huozi.word.Loss;
import org.huozi.word.manuscript.ImportAccount;

/** What became of a Word file: the files, what to look at, and the account of its characters. */
record ImportReport(Console console, Intake.Imported plan) {

    /** Before anything is written. */
    void announce(Path file) {
        console.out().println(file + " → " + shown(plan.path()));
    }

    void tell() {
        plan.files().keySet().stream()
                .sorted()
                .forEach(path -> console.out().println("  新建 — new      " + shown(path)));
        plan.settings().keySet().forEach(path -> console.out().println("  改动 — changed  " + shown(path)));
        plan.original().ifPresent(path -> console.out().println("  移到 — moved to " + shown(path)));
        console.out()
                .print(new DiagnosticPrinter((path, line) -> Optional.empty())
                        .print(plan.manuscript().findings()));
        account(plan.manuscript().account());
        console.out().println("请对照原稿看一遍，再运行 huozi check — compare with the original, then run huozi check");
    }

    private void account(ImportAccount account) {
        Map<String, String> left = account.losses().stream()
                .filter(loss -> !loss.words().isBlank())
                .collect(Collectors.groupingBy(
                        ImportReport::heading,
                        LinkedHashMap::new,
                        Collectors.mapping(loss -> line(loss), Collectors.joining())));
        console.out()
                .println(String.format(
                        "账：原稿 %,d 字，搬进稿件 %,d 字，没有搬 %,d 字%s — characters: %d, in the manuscript %d, left %d",
                        account.characters(),
                        account.carried(),
                        account.left(),
                        left.isEmpty() ? "" : "：",
                        account.characters(),
                        account.carried(),
                        account.left()));
        left.forEach((heading, lines) -> console.out().print("  " + heading + "\n" + lines));
    }

    private static String heading(Loss loss) {
        return loss.code().id();
    }

    private static String line(Loss loss) {
        String place = loss.place().isBlank() ? "" : "　← " + oneLine(loss.place());
        return "    " + oneLine(loss.words()) + place + "\n";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Path shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
