package org.huozi.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.proof.SlipSheet;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.diag.SourceLines;
import org.huozi.html.Markup;
import org.huozi.html.Templates;
import org.huozi.model.Edition;

/** All findings on one page, {@code templates/desk/check.ftlh}: to read on a screen, to print, to send to an author. */
public final class CheckPage {
    private static final String TEMPLATE = "desk/check.ftlh";
    private static final String STYLE = "desk/check.css";

    private CheckPage() {}

    /**
     * The page, complete in itself.
     *
     * @param journal 刊名
     * @param complaints where faults of the template go
     */
    public static Optional<String> of(
            String journal,
            List<Edition> editions,
            Diagnostics found,
            SourceLines lines,
            Templates templates,
            Diagnostics complaints) {
        List<SheetView> sheets = editions.stream()
                .map(edition -> SheetView.of(edition, SlipSheet.of(edition, found)))
                .toList();
        return templates
                .text(STYLE, complaints)
                .flatMap(style -> templates.render(
                        TEMPLATE,
                        Map.of(
                                "journal", journal,
                                "style", new Markup(style),
                                "manuscripts", manuscripts(editions, found, lines),
                                "sheets", sheets,
                                "errors", found.count(Severity.ERROR),
                                "warnings", found.count(Severity.WARNING),
                                "notes", found.count(Severity.NOTE)),
                        complaints));
    }

    private static List<ManuscriptView> manuscripts(List<Edition> editions, Diagnostics found, SourceLines lines) {
        Map<String, String> titles = new HashMap<>();
        editions.forEach(edition ->
                edition.articles().forEach(article -> titles.put(article.span().file(), article.title())));
        List<ManuscriptView> manuscripts = new ArrayList<>();
        List<Diagnostic> all = found.all();
        // what keeps an edition from being published is not looked for below what does not
        Comparator<Diagnostic> errorsFirst = Comparator.comparing(finding -> finding.severity() != Severity.ERROR);
        for (String file : all.stream()
                .sorted(errorsFirst)
                .map(finding -> finding.span().file())
                .distinct()
                .toList()) {
            List<FindingView> findings = all.stream()
                    .filter(finding -> finding.span().file().equals(file))
                    .sorted(errorsFirst)
                    .map(finding -> FindingView.of(finding, lines))
                    .toList();
            manuscripts.add(new ManuscriptView(Optional.ofNullable(titles.get(file)), file, findings));
        }
        return manuscripts;
    }
}
