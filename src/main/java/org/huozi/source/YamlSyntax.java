package org.huozi.source;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What the YAML parser complains of, in words for editors. */
final class YamlSyntax {
    private YamlSyntax() {}

    /** @param toOffset from the parser's code point index to an offset in the file */
    static Consumer<Diagnostics> report(
            YamlEngineException syntax, IntUnaryOperator toOffset, SourceFile file, int end) {
        int index = index(syntax);
        int offset = index < 0 ? end : Math.min(end, toOffset.applyAsInt(index));
        int place = offset == file.text().length() && offset > 0 ? offset - 1 : offset;
        String problem = problem(syntax);
        return diagnostics -> diagnostics.add(code(problem), file.span(place, place), problem);
    }

    private static int index(YamlEngineException syntax) {
        if (syntax instanceof ReaderException reader) {
            return reader.getPosition();
        }
        if (syntax instanceof MarkedYamlEngineException marked) {
            boolean openQuote = code(problem(syntax)) == Code.YML_003;
            return (openQuote ? marked.getContextMark() : Optional.<org.snakeyaml.engine.v2.exceptions.Mark>empty())
                    .or(marked::getProblemMark)
                    .map(mark -> mark.getIndex())
                    .orElse(-1);
        }
        return -1;
    }

    private static String problem(YamlEngineException syntax) {
        String problem = syntax instanceof MarkedYamlEngineException marked ? marked.getProblem() : syntax.getMessage();
        return problem == null ? "" : problem.lines().findFirst().orElse("");
    }

    private static Code code(String problem) {
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
        return problem.contains("block end") || problem.contains("block mapping") ? Code.YML_004 : Code.YML_001;
    }
}
