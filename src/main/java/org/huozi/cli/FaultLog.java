package org.huozi.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the stack trace of a fault of the program to a file, for its maintainers. Editors never see it.
 *
 * @param folder where it is put
 */
record FaultLog(Path folder, Console console) {
    private static final String NAME = "huozi-fault.log";

    void write(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        console.err().println("程序出错了，不是稿件的问题 — a fault of the program, not of the manuscript: " + fault);
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
