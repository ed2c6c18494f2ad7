package org.huozi.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.huozi.blank.Beginning;
import org.huozi.blank.Folder;
import org.huozi.blank.IssueView;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.source.SourceReader;

/** Puts down what was begun and says so, or says why not. */
record NewFiles(Console console, ProjectFolder folder) {

    /**
     * Runs to the exit code.
     *
     * @param begin what is to be begun
     * @param next what the editor does next
     */
    int put(Function<Diagnostics, Beginning> begin, Supplier<String> next) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Beginning beginning = begin.apply(diagnostics);
        if (beginning instanceof Beginning.Begun begun) {
            return put(begun, next.get());
        }
        if (beginning instanceof Beginning.Refused refused) {
            console.err().println(refused.chinese() + " — " + refused.english());
        }
        console.err()
                .print(new DiagnosticPrinter(new SourceReader(folder.project().root())).print(diagnostics));
        return Main.USAGE;
    }

    private int put(Beginning.Begun begun, String next) throws IOException {
        try {
            new Folder(folder.project().root()).write(begun);
        } catch (FileAlreadyExistsException taken) {
            throw new Refusal(taken.getFile() + " 已经有了，没有改动 — it is there already and was not touched");
        }
        IssueView issue = begun.issue();
        String total = issue.total().isPresent() ? "，总第 " + issue.total().getAsInt() + " 期" : "";
        console.out().println(issue.year() + " 年第 " + issue.number() + " 期" + total + "，" + issue.date());
        begun.files().forEach(file -> console.out().println("  新建 — new      " + file));
        begun.changed().keySet().forEach(file -> console.out().println("  改动 — changed  " + file));
        console.out().println("填好【待填】的地方 — fill in what stands in 【待填】；" + next);
        return 0;
    }
}
