package org.huozi.cli;

import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.files.UnwritableFile;
import org.huozi.publish.UnwritableFinding;

/** The message, in both languages, about a file that could not be written or read. */
final class FileTrouble {
    private FileTrouble() {}

    /** Which file, why as far as one can see, and what to do; empty when a failure is no file's. */
    static Optional<String> said(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof UnwritableFile unwritable) {
            return Optional.of(unwritable(unwritable));
        }
        if (cause instanceof FileSystemException unreadable && unreadable.getFile() != null) {
            return Optional.of(unreadable(unreadable));
        }
        return Optional.empty();
    }

    private static String unwritable(UnwritableFile unwritable) {
        Path file = unwritable.file();
        Diagnostic finding = UnwritableFinding.of(unwritable, Span.startOf(file.toString()));
        return finding.code().id() + ": " + finding.chinese() + "；" + finding.chineseHint() + " — " + finding.english()
                + "; " + finding.englishHint();
    }

    private static String unreadable(FileSystemException unreadable) {
        String why = Optional.<String>ofNullable(unreadable.getReason())
                .orElse(unreadable.getClass().getSimpleName());
        return "读不了 " + unreadable.getFile() + "，系统说：" + why + "；看看它在不在、有没有读的权限，再运行一次 — cannot be read, the system"
                + " says: " + why + "; see whether it is there and may be read, and run again";
    }
}
