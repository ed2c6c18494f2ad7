package org.huozi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.huozi.publish.Progress;

/**
 * The console that a command writes to. Whatever is written is made visible on its way (see {@link ConsoleEncoder}),
 * since much of it comes out of manuscripts.
 */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;
    private final PrintStream terminal;
    private final boolean watched;

    /** A console that nobody watches. */
    public Console(OutputStream out, OutputStream err, Charset charset) {
        this(out, err, charset, false);
    }

    /**
     * A console.
     *
     * @param charset its encoding
     * @param watched whether somebody sits before it: no pipe, no file, no CI
     */
    Console(OutputStream out, OutputStream err, Charset charset, boolean watched) {
        this.out = new PrintStream(new ConsoleEncoder(out, charset), true, StandardCharsets.UTF_8);
        this.err =
                out == err ? this.out : new PrintStream(new ConsoleEncoder(err, charset), true, StandardCharsets.UTF_8);
        this.terminal = new PrintStream(err, true, charset);
        this.watched = watched;
    }

    /**
     * The process's own, in the console's encoding, which on Chinese Windows is GBK: the JDK names it in {@code
     * stdout.encoding} from version 19 on, in {@code sun.stdout.encoding} (a console) or {@code native.encoding} before.
     */
    static Console ofProcess() {
        String name = System.getProperty(
                "stdout.encoding",
                System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "")));
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        // Maven reads the two streams one after the other, and what is said last would come first
        boolean oneStream = Boolean.getBoolean("huozi.oneStream");
        OutputStream err = oneStream ? out : new FileOutputStream(FileDescriptor.err);
        boolean terminal = Optional.<Object>ofNullable(System.console()).isPresent();
        boolean ci = Optional.<String>ofNullable(System.getenv("CI")).isPresent();
        return new Console(out, err, charset(name), terminal && !oneStream && !ci);
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
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
        ProgressLine line = new ProgressLine(terminal, System::nanoTime);
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
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }
}
