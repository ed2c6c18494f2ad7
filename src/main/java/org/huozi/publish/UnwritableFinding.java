package org.huozi.publish;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.files.Obstacle;
import org.huozi.files.UnwritableFile;

/** A file that could not be written, as a finding: which, why, and what to do about it. */
public final class UnwritableFinding {
    private static final Set<Code> OBSTACLES =
            Stream.of(Obstacle.Reason.values()).map(UnwritableFinding::code).collect(Collectors.toUnmodifiableSet());

    private UnwritableFinding() {}

    /**
     * The finding.
     *
     * @param span what is to be named as its place
     */
    public static Diagnostic of(UnwritableFile unwritable, Span span) {
        Obstacle obstacle = unwritable.obstacle();
        Code code = code(obstacle.reason());
        return new Diagnostic(
                code,
                code.severity(),
                span,
                List.of(unwritable.file().toString(), obstacle.place(), obstacle.said()),
                List.of());
    }

    /** Those of fresh findings that do not tell once more what is in the way of many files. */
    static List<Diagnostic> once(List<Diagnostic> fresh, Diagnostics told) {
        return fresh.stream()
                .filter(finding -> told.all().stream().noneMatch(known -> isSame(known, finding)))
                .toList();
    }

    private static boolean isSame(Diagnostic known, Diagnostic finding) {
        return OBSTACLES.contains(finding.code())
                && known.code() == finding.code()
                && known.arguments().get(1).equals(finding.arguments().get(1)); // the place of the obstacle
    }

    private static Code code(Obstacle.Reason kind) {
        return switch (kind) {
            case HELD -> Code.OUT_001;
            case DISK_FULL -> Code.OUT_003;
            case READ_ONLY -> Code.OUT_004;
            case FILE_IN_THE_WAY -> Code.OUT_005;
            case FOLDER_IN_THE_WAY -> Code.OUT_006;
            case LINK -> Code.OUT_007;
            case LONG_NAME -> Code.OUT_008;
            case OTHER_RUN -> Code.OUT_009;
            case OTHER -> Code.OUT_010;
        };
    }
}
