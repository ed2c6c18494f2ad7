package org.huozi.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.hostile.HostileSeries;
import org.huozi.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Work grows with the length of a text, or the text is refused: twice as much of anything takes no more than twice as
 * much and something. Work is counted in bytes, which the same reading asks for each time, and never in seconds.
 */
class ReadingGrowthTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Of pieces; {@code -Dtrials=100000} for the whole way. */
    private static final int LARGE = Integer.getInteger("trials", 3_000);

    /** Squares of 2 are 4, and this is nearer to 2. */
    private static final double MOST = 2.9;

    /** Where flexmark copies a list of pieces each time that one is added; a bound holds the whole within a second. */
    private static final Set<String> SQUARES = Set.of("escapes", "escaped brackets", "numbered items");

    private static final Set<Code> BOUNDS =
            EnumSet.of(Code.MKD_007, Code.MKD_044, Code.MKD_045, Code.MKD_046, Code.MKD_048);

    static Stream<HostileSeries> series() {
        return HostileSeries.all().stream();
    }

    @ParameterizedTest
    @MethodSource("series")
    void isNoFasterThanTheText(HostileSeries series) {
        read(series.text(100)); // classes are loaded, patterns compiled
        long before = work(series.text(1000));
        long after = work(series.text(2000));

        boolean refused = refused(series.text(1000));
        if (SQUARES.contains(series.name())) {
            assertThat(refused(series.text(BlockSize.MOST + 1))).isTrue();
        } else {
            assertThat(refused || after < MOST * before + 1_000_000)
                    .as("%s: %d bytes, then %d", series, before, after)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("series")
    void hugeTextsAreReadOrRefused(HostileSeries series) {
        assertThat(read(series.text(LARGE)).stream().map(Diagnostic::code)).doesNotContain(Code.MKD_047);
    }

    private static boolean refused(String text) {
        return read(text).stream().map(Diagnostic::code).anyMatch(BOUNDS::contains);
    }

    private static long work(String text) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        read(text);
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    private static List<Diagnostic> read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        MarkdownReader.blocks(SourceFile.of("a.md", text).words(), diagnostics);
        return diagnostics.all();
    }
}
