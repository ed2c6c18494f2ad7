package org.huozi.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param charset what both streams encode their text in
 */
public record Console(PrintStream out, PrintStream err, Charset charset) {

    /**
     * The process's own, in the console's encoding, which on Chinese Windows is GBK: the JDK names it in {@code
     * stdout.encoding} from version 19 on, in {@code sun.stdout.encoding} (a console) or {@code native.encoding} before.
     */
    static Console ofProcess() {
        String name = System.getProperty(
                "stdout.encoding",
                System.getProperty("sun.stdout.encoding", System.getProperty("native.encoding", "")));
        Charset charset = charset(name);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset);
        // Maven reads the two streams one after the other, and what is said last would come first
        PrintStream err = Boolean.getBoolean("huozi.oneStream")
                ? out
                : new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        return new Console(out, err, charset);
    }

    /** An encoding without Chinese, as in the C locale, would leave nothing but question marks. */
    static Charset charset(String name) {
        Charset charset = !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        boolean chinese = charset.canEncode() && charset.newEncoder().canEncode('中');
        return chinese ? charset : StandardCharsets.UTF_8;
    }

    PrintWriter outWriter() {
        return new PrintWriter(out, true, charset);
    }

    PrintWriter errWriter() {
        return new PrintWriter(err, true, charset);
    }
}
