package org.huozi.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Runs the program from a folder whose name ends in an exclamation mark. In the address of what lies in a jar, {@code
 * jar:file:/papers!/huozi.jar!/words.txt}, the JDK takes the first {@code !/} for the end of the jar's name, and finds
 * nothing; written {@code %21} it is the same folder. So the classes are loaded a second time, from such addresses.
 */
final class EscapedClassPath {
    private static final Pattern ENTRY_ENDS = Pattern.compile(Pattern.quote(File.pathSeparator));

    private EscapedClassPath() {}

    /** Whether the classes lie in such a folder, and were not loaded a second time yet. */
    static boolean isNeeded() {
        return Main.class.getClassLoader() == ClassLoader.getSystemClassLoader()
                && Path.of(System.getProperty("java.class.path", ""))
                        .toAbsolutePath()
                        .toString()
                        .replace('\\', '/')
                        .contains("!/");
    }

    /** Runs {@link Main#main} of the classes loaded from addresses that are understood. */
    static void run(String[] arguments) throws ReflectiveOperationException, MalformedURLException {
        List<URL> addresses = new ArrayList<>();
        for (String entry : ENTRY_ENDS
                .splitAsStream(System.getProperty("java.class.path", ""))
                .toList()) {
            addresses.add(URI.create(Path.of(entry).toUri().toString().replace("!", "%21"))
                    .toURL());
        }
        ClassLoader loader = new URLClassLoader(addresses.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
        loader.loadClass(Main.class.getName()).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }
}
