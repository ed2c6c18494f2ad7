package org.huozi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Fault;

/**
 * Writes stack traces of faults of the program to a file, for its maintainers. Editors never see them.
 *
 * @param folder where it is put
 */
record FaultLog(Path folder, Console console) {
    private static final String NAME = "huozi-fault.log";

    void write(Throwable fault) {
        console.err().println("程序出错了，不是稿件的问题 — a fault of the program, not of the manuscript: " + fault);
        write(List.of(new Fault(fault)));
    }

    /** What the program failed at and went on; editors see the findings that say where. */
    void keep(Diagnostics findings) {
        if (!findings.faults().isEmpty()) {
            write(findings.faults());
        }
    }

    private void write(List<Fault> faults) {
        StringWriter trace = new StringWriter();
        PrintWriter lines = new PrintWriter(trace);
        faults.forEach(fault -> fault.thrown().printStackTrace(lines));
        try {
            Path file = folder.resolve(NAME);
            Files.createDirectories(folder);
            Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
            console.err().println("请把 " + file.toAbsolutePath() + " 交给维护者 — please hand this file to the maintainers");
        } catch (IOException unwritable) {
            console.err().println(trace);
        }
    }
}
