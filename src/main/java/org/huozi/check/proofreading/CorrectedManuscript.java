package org.huozi.check.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.check.copy.Copy;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.edition.ArticleReader;
import org.huozi.model.Article;
import org.huozi.source.SourceFile;

/**
 * A manuscript with all corrections that are certain. A correction is made only if the manuscript, read again, says
 * exactly the corrected text and nothing else: what would turn a text into a list, a link into words or a value into
 * broken YAML is left to the editor.
 *
 * @param text the whole file, line ends and byte order mark as they were
 * @param done the findings whose corrections were made
 */
public record CorrectedManuscript(String text, List<Diagnostic> done) {
    public CorrectedManuscript {
        done = List.copyOf(done);
    }

    /**
     * Corrects a manuscript.
     *
     * @param raw the file's characters as they are on disk
     */
    public static CorrectedManuscript of(Article article, String raw, List<Diagnostic> findings) {
        SourceFile file = SourceFile.of(article.manuscript().file(), raw);
        boolean changed = !file.text().equals(article.manuscript().words().text()); // somebody saved it since
        return changed
                ? new CorrectedManuscript(raw, List.of())
                : new VerifiedCorrection(article, raw, file).manuscript(apart(findings));
    }

    /** The findings with corrections. Of two that would change the same place the first is kept. */
    private static List<Diagnostic> apart(List<Diagnostic> findings) {
        List<Diagnostic> chosen = new ArrayList<>();
        List<Span> taken = new ArrayList<>();
        for (Diagnostic finding : findings) {
            List<Span> places =
                    finding.corrections().stream().map(Correction::span).toList();
            boolean free = places.stream().noneMatch(place -> taken.stream().anyMatch(other -> touches(place, other)));
            if (!places.isEmpty() && free) {
                chosen.add(finding);
                taken.addAll(places);
            }
        }
        return chosen;
    }

    private static boolean touches(Span one, Span other) {
        return one.start().compareTo(other.end()) <= 0 && other.start().compareTo(one.end()) <= 0;
    }

    /** Makes corrections and reads the result again, to see whether it says what was meant. */
    private static final class VerifiedCorrection {
        private final Article article;
        private final RawText raw;
        private final String unchanged;
        private final List<Copy> copies;
        private final List<Code> complaints;

        VerifiedCorrection(Article article, String raw, SourceFile file) {
            this.article = article;
            this.raw = new RawText(raw);
            this.unchanged = raw;
            this.copies = Copy.of(article);
            Diagnostics found = new Diagnostics();
            new ArticleReader(found).read(file, article.slug());
            this.complaints = codes(found);
        }

        /** The manuscript with all corrections at once; if that does not work, with those that work one by one. */
        CorrectedManuscript manuscript(List<Diagnostic> findings) {
            if (findings.isEmpty()) {
                return new CorrectedManuscript(unchanged, List.of());
            }
            Optional<String> all = corrected(findings);
            if (all.isPresent()) {
                return new CorrectedManuscript(all.get(), findings);
            }
            List<Diagnostic> done = new ArrayList<>();
            String text = unchanged;
            for (Diagnostic finding : findings) {
                done.add(finding);
                Optional<String> next = corrected(done);
                if (next.isPresent()) {
                    text = next.get();
                } else {
                    done.remove(done.size() - 1);
                }
            }
            return new CorrectedManuscript(text, done);
        }

        private Optional<String> corrected(List<Diagnostic> findings) {
            List<Correction> corrections = findings.stream()
                    .flatMap(finding -> finding.corrections().stream())
                    .toList();
            String text = raw.corrected(corrections);
            SourceFile file = SourceFile.of(article.manuscript().file(), text);
            Diagnostics found = new Diagnostics();
            List<String> wanted = copies.stream()
                    .map(copy -> copy.words().corrected(corrections))
                    .toList();
            return new ArticleReader(found)
                    .read(file, article.slug())
                    .map(again -> Copy.of(again).stream()
                            .map(copy -> copy.words().text())
                            .toList())
                    .filter(wanted::equals)
                    .filter(same -> codes(found).equals(without(findings)))
                    .map(same -> text);
        }

        /** What is complained of once these findings are mended. */
        private List<Code> without(List<Diagnostic> mended) {
            List<Code> left = new ArrayList<>(complaints);
            mended.forEach(finding -> left.remove(finding.code()));
            return left;
        }

        /** In the order of their codes. */
        private static List<Code> codes(Diagnostics found) {
            return found.all().stream().map(Diagnostic::code).sorted().toList();
        }
    }
}
