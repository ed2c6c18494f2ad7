package org.huozi.check.journal;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.source.SourceReader;

/** Terms, names of institutions and forbidden words, as content/terms.yaml wants them. */
public final class TermCheck implements CopyCheck {
    private final List<Term> terms;

    private TermCheck(List<Term> terms) {
        this.terms = terms;
    }

    /** Reads the journal's terms. */
    public static TermCheck of(Project project, SourceReader sources, Diagnostics diagnostics) {
        return new TermCheck(TermsReader.read(project, sources, diagnostics));
    }

    @Override
    public void check(EditionCopy edition, Diagnostics diagnostics) {
        edition.all().forEach(copy -> terms.forEach(term -> look(term, copy, diagnostics)));
    }

    private static void look(Term term, Copy copy, Diagnostics diagnostics) {
        String text = copy.text();
        BitSet right = new BitSet();
        Stream.concat(term.use().stream(), term.except().stream()).forEach(word -> {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                right.set(at, at + word.length());
            }
        });
        term.wrong(text)
                .filter(match -> right.get(match.start(), match.end()).cardinality() < match.end() - match.start())
                .forEach(match -> {
                    diagnostics.add(finding(term, match.group(), copy, match.start()));
                    right.set(match.start(), match.end());
                });
    }

    private static Diagnostic finding(Term term, String word, Copy copy, int at) {
        int end = at + word.length();
        Code code = term.use().isPresent() ? Code.TRM_001 : Code.TRM_002;
        Optional<Correction> correction = term.use()
                .filter(use -> term.certain())
                .flatMap(use -> copy.words().correction(at, end, use));
        String why = term.why().map(words -> "（" + words + "）").orElse("");
        return new Diagnostic(
                code,
                term.level().orElse(code.severity()),
                copy.words().span(at, end),
                List.of(word, term.use().orElse(""), why),
                correction.stream().toList());
    }
}
