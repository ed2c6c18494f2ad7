package org.huozi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.source.FileNames;
import picocli.CommandLine.ParameterException;

/** Advice where the locale of the process keeps it from reading a path. */
final class LocaleAdvice {
    private LocaleAdvice() {}

    /** What to do when the locale is why a path could not be read; empty when something else is wrong. */
    static Optional<String> unreadable(Throwable failure) {
        return isAboutAPath(failure) && (!FileNames.canHold("中") || isMisread(failure))
                ? Optional.of("这里的语言环境（LANG、LC_ALL）读不了路径里的汉字：先运行 export LC_ALL=C.UTF-8，或用 ./huozi 运行"
                        + " — this locale cannot read the Han characters of a path: set LC_ALL=C.UTF-8, or run ./huozi")
                : Optional.empty();
    }

    /** A path in UTF-8 that was read in another charset. */
    private static boolean isMisread(Throwable failure) {
        return String.valueOf(failure.getMessage()).indexOf('\uFFFD') >= 0;
    }

    private static boolean isAboutAPath(Throwable failure) {
        return failure instanceof InvalidPathException
                || (failure instanceof ParameterException mistake
                        && mistake.getArgSpec() != null
                        && mistake.getArgSpec().typeInfo().getType() == Path.class);
    }
}
