package org.huozi.source;

import java.nio.charset.Charset;

/**
 * What names of files can hold on this machine. On Linux the JDK reads them in the locale's charset, which for the locale
 * C, as in containers and on servers, has no Chinese. The launcher sets one that has; a plain {@code java -jar} may be
 * without.
 */
public final class FileNames {
    private static final Charset CHARSET = charset(System.getProperty("sun.jnu.encoding", "UTF-8"));

    private FileNames() {}

    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.defaultCharset();
    }

    /** Whether a file of this name can be named here at all. */
    public static boolean canHold(String name) {
        return CHARSET.newEncoder().canEncode(name);
    }
}
