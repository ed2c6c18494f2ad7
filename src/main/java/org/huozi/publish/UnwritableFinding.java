package org.huozi.publish;

import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.files.Obstacle;
import org.huozi.files.UnwritableFile;

/** A file that could not be written, as a finding: which, why, and what to do about it. */
public final class UnwritableFinding {
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
