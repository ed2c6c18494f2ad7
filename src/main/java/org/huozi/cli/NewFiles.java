package org.huozi.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huozi.blank.IssueView;
import org.huozi.blank.NewFilesPlan;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.source.SourceReader;

/** Writes the files of a new edition or article and lists them, or says why it did not. */
record NewFiles(Console console, ProjectFolder folder) {

    /**
     * Runs to the exit code.
     *
     * @param begin plans the files
     * @param next what the editor does next
     */
    int put(Function<Diagnostics, NewFilesPlan> begin, Supplier<String> next) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        NewFilesPlan result = begin.apply(diagnostics);
        if (result instanceof NewFilesPlan.Ready plan) {
            return put(plan, next.get());
        }
        if (result instanceof NewFilesPlan.Refused refused) {
            console.err().println(refused.chinese() + " — " + refused.english());
        }
        console.err()
                .print(new DiagnosticPrinter(new SourceReader(folder.project().root())).print(diagnostics));
        return Main.USAGE;
    }

    private int put(NewFilesPlan.Ready plan, String next) throws IOException {
        try {
            plan.write(folder.project().root());
        } catch (FileAlreadyExistsException taken) {
            throw new CommandException(taken.getFile() + " 已经有了，没有改动 — it is there already and was not touched");
        }
        IssueView issue = plan.issue();
        String total = issue.total().isPresent() ? "，总第 " + issue.total().getAsInt() + " 期" : "";
        console.out().println(issue.year() + " 年第 " + issue.number() + " 期" + total + "，" + issue.date());
        plan.files().forEach(file -> console.out().println("  新建 — new      " + file));
        plan.changed().keySet().forEach(file -> console.out().println("  改动 — changed  " + file));
        console.out().println("填好【待填】的地方 — fill in what stands in 【待填】；" + next);
        console.out().println("它是草稿，定稿以后删去 draft: true 才出版 — a draft until you delete draft: true");
        return 0;
    }
}
