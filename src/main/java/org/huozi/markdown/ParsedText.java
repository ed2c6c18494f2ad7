package org.huozi.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
 * @param passedOver places of the remarks
 */
record ParsedText(Words words, Document document, List<Span> passedOver) {
    /** A text that is read anew brings up little that is new. */
    private static final int ROUNDS = 4;

    static ParsedText of(Words typed, Function<String, Document> parser, Diagnostics diagnostics) {
        Words clean = StrayCharacters.removed(typed, diagnostics);
        List<Amendment> remarks = Remarks.in(clean.text());
        Words words = WideMarks.narrowed(Remarks.removed(clean, remarks, diagnostics), diagnostics);
        words = NoteIndents.expanded(words);
        Document document = parser.apply(words.text());
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Rereading rereading = Rereading.of(document, words);
            found.addAll(rereading.findings());
            if (rereading.amendments().isEmpty()) {
                break;
            }
            words = words.amended(rereading.amendments());
            document = parser.apply(words.text());
        }
        report(found, diagnostics);
        List<Span> passedOver = remarks.stream()
                .map(remark -> clean.span(remark.start(), remark.end()))
                .toList();
        return new ParsedText(words, document, passedOver);
    }

    /** One finding for all paragraphs of a text, one for each other thing. */
    private static void report(Set<Diagnostic> found, Diagnostics diagnostics) {
        List<Diagnostic> ends =
                found.stream().filter(each -> each.code() == Code.MKD_017).toList();
        found.stream().filter(each -> each.code() != Code.MKD_017).forEach(diagnostics::add);
        if (!ends.isEmpty()) {
            List<Correction> apart =
                    ends.stream().flatMap(end -> end.corrections().stream()).toList();
            Diagnostic first = ends.get(0);
            diagnostics.add(new Diagnostic(
                    first.code(), first.severity(), first.span(), List.of(Integer.toString(ends.size())), apart));
        }
    }
}
