package org.huozi.source;

import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Tells in words for editors what the YAML parser complains of. */
final class YamlSyntax {
    private final YamlEngineException complaint;
    private final IntUnaryOperator toOffset;

    /** @param toOffset from the parser's code point index to an offset in the file */
    YamlSyntax(YamlEngineException complaint, IntUnaryOperator toOffset) {
        this.complaint = complaint;
        this.toOffset = toOffset;
    }

    void report(SourceFile file, int end, Diagnostics diagnostics) {
        Code general = code();
        int offset = place(general)
                .map(index -> Math.min(end, toOffset.applyAsInt(index)))
                .orElse(end);
        int place = offset == file.text().length() && offset > 0 ? offset - 1 : offset;
        Code code = general == Code.YML_004 && hasTextBefore(file.text(), place) ? Code.YML_020 : general;
        diagnostics.add(code, file.span(place, place), problem());
    }

    /** Where the trouble begins: for what is never finished that is where it was begun, not where the parser gave up. */
    private Optional<Integer> place(Code code) {
        if (complaint instanceof ReaderException reader) {
            return Optional.of(reader.getPosition());
        }
        if (complaint instanceof MarkedYamlEngineException marked) {
            boolean unfinished = code == Code.YML_003 || code == Code.YML_005 || code == Code.YML_008 || isInBrackets();
            return (unfinished ? marked.getContextMark() : Optional.<Mark>empty())
                    .or(marked::getProblemMark)
                    .map(Mark::getIndex);
        }
        return Optional.empty();
    }

    /** A complaint about the level of a line, made in the middle of a line, is about what ended too early there. */
    private static boolean hasTextBefore(String text, int place) {
        int start = text.lastIndexOf('\n', Math.max(0, place - 1)) + 1;
        return place > start && !text.substring(start, place).isBlank();
    }

    private boolean isInBrackets() {
        return problem().startsWith("expected ','");
    }

    private String problem() {
        String problem =
                complaint instanceof MarkedYamlEngineException marked ? marked.getProblem() : complaint.getMessage();
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }

    private String context() {
        String context = complaint instanceof MarkedYamlEngineException marked ? marked.getContext() : null;
        return context == null ? "" : context;
    }

    private Code code() {
        String problem = problem();
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return Code.YML_002;
        }
        if (problem.contains("unexpected end of stream") || problem.contains("unexpected document separator")) {
            return Code.YML_003;
        }
        if (problem.contains("mapping values are not allowed")) {
            return Code.YML_006;
        }
        if (problem.contains("could not find expected ':'")) {
            return Code.YML_005;
        }
        if (context().matches(".* scanning an? (alias|anchor|tag|directive).*")
                || problem.contains("that cannot start any token")) {
            return Code.YML_008;
        }
        return problem.contains("block end") || problem.contains("block mapping") ? Code.YML_004 : Code.YML_001;
    }
}
