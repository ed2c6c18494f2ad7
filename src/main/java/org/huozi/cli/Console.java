package org.huozi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huozi.publish.Progress;

/**
 * The console that a command writes to.
 *
 * @param charset what both streams take text in; how the process's own then encode it, is their business
 * @param watched whether somebody sits before it: no pipe, no file, no CI
 */
public record Console(PrintStream out, PrintStream err, Charset charset, boolean watched) {

    /** A console that nobody watches. */
    public Console(PrintStream out, PrintStream err, Charset charset) {
        this(out, err, charset, false);
    }

    /**
     * The process's own, in the console's encoding, which on Chinese Windows is GBK: the JDK names it in {@code
     * stdout.encoding} from version 19 on, in {@code sun.stdout.encoding} (a console) or {@code native.encoding} before.
     */
    static Console ofProcess() {
        String name = System.getProperty(
                "stdout.encoding",
                System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "")));
        Charset charset = charset(name);
        PrintStream out = stream(FileDescriptor.out, charset);
        // Maven reads the two streams one after the other, and what is said last would come first
        boolean oneStream = Boolean.getBoolean("huozi.oneStream");
        PrintStream err = oneStream ? out : stream(FileDescriptor.err, charset);
        boolean terminal = Optional.<Object>ofNullable(System.console()).isPresent();
        boolean ci = Optional.<String>ofNullable(System.getenv("CI")).isPresent();
        return new Console(out, err, StandardCharsets.UTF_8, terminal && !oneStream && !ci);
    }

    private static PrintStream stream(FileDescriptor console, Charset charset) {
        return new PrintStream(
                new ConsoleEncoder(new FileOutputStream(console), charset), true, StandardCharsets.UTF_8);
    }

    /**
     * Does some work and shows how far it is, if anybody watches.
     *
     * @param <T> what comes of it
     */
    <T> T during(Work<T> work) throws IOException {
        if (!watched) {
            return work.under(Progress.UNWATCHED);
        }
        ProgressLine line = new ProgressLine(err, System::nanoTime);
        try {
            return work.under(line);
        } finally {
            line.clear();
        }
    }

    /** An encoding without Chinese, as in the C locale, would leave nothing but question marks. */
    static Charset charset(String name) {
        Charset charset = !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('中');
        return chinese ? charset : StandardCharsets.UTF_8;
    }

    /** Work that takes a while. */
    @FunctionalInterface
    interface Work<T> {
        T under(Progress progress) throws IOException;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, charset);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, charset);
    }
}
