package org.huozi.files;

import java.util.regex.Pattern;

/** Files that programs leave behind in folders without being asked: nobody misses them, and nobody is told of them. */
public final class Debris {
    private static final Pattern NAME = Pattern.compile(
            // hidden files, those of Windows and macOS, locks and scratch of Word, WPS and LibreOffice
            "\\..*|thumbs\\.db|ehthumbs\\.db|desktop\\.ini|__macosx|~\\$.*|~wr.*\\.tmp|"
                    // what text editors put beside a file while they write it, and keep of it; our own backups
                    + ".*~|#.*#|.*\\.(?:tmp|temp|new|swp|swo|swx|bak[0-9]*|orig|rej|part|crdownload)",
            Pattern.CASE_INSENSITIVE);

    private Debris() {}

    /** Whether a file or folder of this name is left behind by a program. */
    public static boolean is(String name) {
        return NAME.matcher(name).matches();
    }
}
