package org.huozi.html;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.jspecify.annotations.Nullable;

/** Reports an error in a template to its designer: what and where, without a stack trace. */
final class TemplateFault {
    private static final String FOLDER = "templates/";

    private final Exception exception;

    TemplateFault(Exception exception) {
        this.exception = exception;
    }

    /** One mistake in a template shows up in every page made with it; it is told once. */
    void report(String template, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        describe(template, found);
        for (Diagnostic diagnostic : found.all()) {
            if (!diagnostics.all().contains(diagnostic)) {
                diagnostics.add(
                        diagnostic.code(),
                        diagnostic.span(),
                        diagnostic.arguments().toArray(new String[0]));
            }
        }
    }

    private void describe(String template, Diagnostics found) {
        Exception cause = innermost();
        if (cause instanceof TemplateNotFoundException missing) {
            Span place = exception instanceof TemplateException includer
                    ? place(template, includer)
                    : Span.startOf(FOLDER + template);
            found.add(Code.TPL_001, place, FOLDER + missing.getTemplateName());
        } else if (cause instanceof ParseException syntax) {
            found.add(
                    Code.TPL_002,
                    place(template, syntax.getTemplateName(), syntax.getLineNumber(), syntax.getColumnNumber()),
                    firstLine(syntax.getEditorMessage()));
        } else if (cause instanceof InvalidReferenceException absent && absent.getBlamedExpressionString() != null) {
            found.add(Code.TPL_003, place(template, absent), absent.getBlamedExpressionString());
        } else if (cause instanceof TemplateException evaluation) {
            found.add(Code.TPL_004, place(template, evaluation), firstLine(evaluation.getMessageWithoutStackTop()));
        } else {
            found.add(Code.TPL_005, Span.startOf(FOLDER + template), firstLine(cause.getMessage()));
        }
    }

    /** A template that is included fails inside the one that includes it; the inner place is the one to mend. */
    private Exception innermost() {
        return Stream.iterate((Throwable) exception, throwable -> throwable != null, Throwable::getCause)
                .filter(throwable -> throwable instanceof TemplateNotFoundException
                        || throwable instanceof ParseException
                        || throwable instanceof TemplateException)
                .map(Exception.class::cast)
                .reduce((outer, inner) -> inner)
                .orElse(exception);
    }

    private static Span place(String template, TemplateException exception) {
        return place(
                template,
                exception.getTemplateSourceName(),
                exception.getLineNumber() == null ? 1 : exception.getLineNumber(),
                exception.getColumnNumber() == null ? 1 : exception.getColumnNumber());
    }

    private static Span place(String template, @Nullable String name, int line, int column) {
        return Span.at(FOLDER + (name == null ? template : name), new Position(Math.max(line, 1), Math.max(column, 1)));
    }

    private static String firstLine(@Nullable String message) {
        return message == null
                ? ""
                : message.lines()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse("")
                        .strip();
    }
}
