package org.huozi.needs;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The computer that the tests run on. */
public final class Machine {
    static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    static final List<String> FIREFOX = List.of("firefox-esr", "firefox");
    static final List<String> CHROMEDRIVER = List.of("chromedriver");

    private Machine() {}

    public static Path chromium() {
        return find(CHROMIUM).orElseThrow();
    }

    public static Path firefox() {
        return find(FIREFOX).orElseThrow();
    }

    public static Path chromedriver() {
        return find(CHROMEDRIVER).orElseThrow();
    }

    /** Where nothing may be missing, lest nobody notice that it is not tested. */
    static boolean isContinuousIntegration() {
        return "true".equals(System.getenv("CI"));
    }

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    static boolean finds(List<String> names) {
        return find(names).isPresent();
    }

    /** The first of these programs that is on the path. */
    private static Optional<Path> find(List<String> names) {
        List<Path> folders = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> Stream.of(name, name + ".exe"))
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    static boolean runs(String... command) {
        return output(command).isPresent();
    }

    static boolean says(String... command) {
        return output(command).filter(said -> !said.isBlank()).isPresent();
    }

    private static Optional<String> output(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(1, TimeUnit.MINUTES);
            return ended && process.exitValue() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static File nothing() {
        return new File(isLinux() || File.separatorChar == '/' ? "/dev/null" : "NUL");
    }

    static boolean encodesFileNames(String name) {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"))
                .newEncoder()
                .canEncode(name);
    }

    static boolean makesLinks() {
        try {
            Path folder = Files.createTempDirectory("huozi-links");
            Path link = folder.resolve("link");
            try {
                Files.createSymbolicLink(link, folder);
                return true;
            } catch (IOException | UnsupportedOperationException refused) {
                return false;
            } finally {
                Files.deleteIfExists(link);
                Files.delete(folder);
            }
        } catch (IOException noFolder) {
            return false;
        }
    }
}
