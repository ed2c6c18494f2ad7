package org.huozi.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * A text as it was meant, and what the parser made of it.
 *
 * @param words without stray characters and remarks, paragraphs set apart, marks in full width as those they stand for
 * @param passedOver places of remarks and blank lines
 */
record ParsedText(Words words, Document document, List<Span> passedOver) {
    /** A text that is read anew brings up little that is new. */
    private static final int ROUNDS = 4;

    static ParsedText of(Words typed, Function<String, Document> parser, Diagnostics diagnostics) {
        List<Amendment> blank = BlankLines.in(typed.text());
        Words clean = StrayCharacters.removed(typed.amended(blank), diagnostics);
        List<Amendment> remarks = Remarks.in(clean.text());
        Words narrow = WideMarks.narrowed(Remarks.removed(clean, remarks, diagnostics), diagnostics);
        ListedSources sources = ListedSources.in(NoteIndents.expanded(Dialects.understood(narrow, diagnostics)));
        Words words = sources.words();
        Document document = parser.apply(words.text());
        Set<Diagnostic> found = new LinkedHashSet<>();
        Set<Integer> wraps = sources.wraps();
        for (int round = 0; round < ROUNDS; round++) {
            Rereading rereading = Rereading.of(document, words, wraps);
            wraps = rereading.wraps();
            found.addAll(rereading.findings());
            if (rereading.amendments().isEmpty()) {
                break;
            }
            words = words.amended(rereading.amendments());
            document = parser.apply(words.text());
        }
        report(found, diagnostics);
        List<Span> passedOver = Stream.concat(
                        remarks.stream().map(remark -> clean.span(remark.start(), remark.end())),
                        blank.stream().map(line -> typed.span(line.start(), line.end())))
                .toList();
        return new ParsedText(words, document, passedOver);
    }

    /** One finding for all paragraphs of a text, one for all lines that were joined, one for each other thing. */
    private static void report(Set<Diagnostic> found, Diagnostics diagnostics) {
        Map<Code, List<Diagnostic>> byCode =
                found.stream().collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.toList()));
        byCode.forEach((code, all) -> {
            if (code == Code.MKD_017 || code == Code.MKD_039) {
                diagnostics.add(together(all));
            } else {
                all.forEach(diagnostics::add);
            }
        });
    }

    private static Diagnostic together(List<Diagnostic> ends) {
        Diagnostic first = ends.get(0);
        List<Correction> apart =
                ends.stream().flatMap(end -> end.corrections().stream()).toList();
        return new Diagnostic(
                first.code(), first.severity(), first.span(), List.of(Integer.toString(ends.size())), apart);
    }
}
