package org.huozi.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.huozi.source.FileNames;
import picocli.CommandLine.ParameterException;

/** What the locale of a process keeps it from reading. */
final class LocaleAdvice {
    private LocaleAdvice() {}

    /** What to say where a path could not be read for want of a locale; empty where something else was wrong. */
    static Optional<String> unreadable(Throwable failure) {
        return !FileNames.canHold("中") && isAboutAPath(failure)
                ? Optional.of("这里的语言环境（LANG、LC_ALL）读不了路径里的汉字：先运行 export LC_ALL=C.UTF-8，或用 ./huozi 运行"
                        + " — this locale cannot read the Han characters of a path: set LC_ALL=C.UTF-8, or run ./huozi")
                : Optional.empty();
    }

    private static boolean isAboutAPath(Throwable failure) {
        return failure instanceof InvalidPathException
                || (failure instanceof ParameterException mistake
                        && mistake.getArgSpec() != null
                        && mistake.getArgSpec().typeInfo().getType() == Path.class);
    }
}
