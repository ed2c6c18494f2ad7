package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command as an editor gives it, in a process of its own.
 *
 * @param status exit code
 * @param said what both streams said
 */
record HuoziProcess(int status, String said) {
    private static final int MINUTES = 5;

    /**
     * Runs a command line of Windows as this system has it.
     *
     * @param folder where the command is given
     * @param command beginning with {@code huozi.cmd}
     */
    static HuoziProcess run(Path folder, String command) throws IOException, InterruptedException {
        return ended(start(folder, command), StandardCharsets.UTF_8);
    }

    /** Starts a command; an interrupt ends it even where the tests run in the background. */
    static Process start(Path folder, String command) throws IOException {
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT"));
        words.addAll(Arrays.asList(
                command.replace("huozi.cmd", "./huozi").replace('\\', '/').split(" ")));
        return builder(folder, words).start();
    }

    /** Runs a command for a console of another encoding. */
    static HuoziProcess inConsole(Charset console, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(List.of(
                "-Dstdout.encoding=" + console,
                "-Dfile.encoding=" + console,
                "-jar",
                Path.of("target/huozi.jar").toAbsolutePath().toString()));
        options.addAll(List.of(arguments));
        return ofJava(folder, console, options.toArray(String[]::new));
    }

    /** Runs the Java of these tests, with options of its own. */
    static HuoziProcess ofJava(Path folder, Charset console, String... options)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of(options));
        return ended(builder(folder, words).start(), console);
    }

    private static ProcessBuilder builder(Path folder, List<String> words) {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static HuoziProcess ended(Process process, Charset charset) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), charset);
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(said).isTrue();
        return new HuoziProcess(process.exitValue(), said);
    }
}
