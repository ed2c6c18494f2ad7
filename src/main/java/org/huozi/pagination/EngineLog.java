package org.huozi.pagination;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;

/** Turns what the engine would write to a log into diagnostics, as far as a designer can act on it. */
final class EngineLog {
    private static final Pattern LINE = Pattern.compile("at line (\\d+)");

    /** Pictures that would be blank in silence. */
    private static final Set<LogMessageId> UNDRAWN = Set.of(
            LogMessageId.LogMessageId0Param.EXCEPTION_SVG_COULD_NOT_DRAW,
            LogMessageId.LogMessageId2Param.EXCEPTION_SVG_EXTERNAL_RESOURCE_NOT_ALLOWED,
            LogMessageId.LogMessageId3Param.EXCEPTION_SVG_SCRIPT_NOT_ALLOWED);

    private EngineLog() {}

    /** @param undrawn is run whenever Batik gives a drawing up */
    static Consumer<Diagnostic> to(Diagnostics diagnostics, Runnable undrawn) {
        XRLog.setLoggerImpl(new Silent());
        return message -> report(message, diagnostics, undrawn);
    }

    private static void report(Diagnostic message, Diagnostics diagnostics, Runnable undrawn) {
        LogMessageId id = message.getLogMessageId();
        if (UNDRAWN.contains(id)) {
            undrawn.run();
        }
        boolean css = id == LogMessageId.LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE
                || id == LogMessageId.LogMessageId2Param.CSS_PARSE_COULDNT_PARSE_STYLESHEET_AT_URI;
        String uri = String.valueOf(message.getArgs().length > 0 ? message.getArgs()[0] : "");
        if (!css || message.getLevel().intValue() < Level.WARNING.intValue() || !uri.endsWith(StyleSheet.FILE)) {
            return;
        }
        String text = String.valueOf(message.getArgs()[1]);
        Matcher line = LINE.matcher(text);
        Position position = line.find() ? new Position(Integer.parseInt(line.group(1)), 1) : Position.START;
        diagnostics.add(Code.PDF_002, Span.at(StyleSheet.FILE, position), text);
    }

    /** The engine's own logger would write to standard error. */
    private static final class Silent implements XRLogger {
        @Override
        public void log(String where, Level level, String text) {
            // every message reaches the consumer instead
        }

        @Override
        public void log(String where, Level level, String text, Throwable cause) {
            // every message reaches the consumer instead
        }

        @Override
        public void setLevel(String logger, Level level) {
            // no levels: nothing is logged
        }

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
