package org.huozi.publish;

import java.util.List;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;

/** What did not fit into memory, as a finding: which input, how much there was, and the setting that allows more. */
public final class ExhaustedMemory {
    private static final long MEBIBYTE = 1L << 20;

    private ExhaustedMemory() {}

    /**
     * The finding.
     *
     * @param place the file or folder that was worked on
     */
    public static Diagnostic finding(String place) {
        long limit = Runtime.getRuntime().maxMemory() / MEBIBYTE;
        return new Diagnostic(
                Code.OUT_011,
                Code.OUT_011.severity(),
                Span.startOf(place),
                List.of(place, Long.toString(limit), Long.toString(2 * limit)),
                List.of());
    }
}
