package org.huozi.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.proof.SlipSheet;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.diag.SourceLines;
import org.huozi.html.Templates;
import org.huozi.model.Edition;

/** All findings on one page, {@code templates/desk/check.ftlh}: to read on a screen, to print, to send to an author. */
public final class CheckPage {
    private static final String TEMPLATE = "desk/check.ftlh";

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
        return page(journal, ManuscriptView.listed(editions, found, lines), sheets, found, templates, complaints);
    }

    /** The page without the sheets of slips, for those who only want to go on. */
    public static Optional<String> ofFindings(
            String journal,
            List<Edition> editions,
            Diagnostics found,
            SourceLines lines,
            Templates templates,
            Diagnostics complaints) {
        List<ManuscriptView> manuscripts = ManuscriptView.listed(editions, found, lines);
        return page(journal, manuscripts, List.of(), found, templates, complaints);
    }

    private static Optional<String> page(
            String journal,
            List<ManuscriptView> manuscripts,
            List<SheetView> sheets,
            Diagnostics found,
            Templates templates,
            Diagnostics complaints) {
        return DeskStyle.of(templates, complaints, "check")
                .flatMap(style -> templates.render(
                        TEMPLATE,
                        Map.of(
                                "journal",
                                journal,
                                "style",
                                style,
                                "manuscripts",
                                manuscripts,
                                "sheets",
                                sheets,
                                "errors",
                                found.count(Severity.ERROR),
                                "warnings",
                                found.count(Severity.WARNING),
                                "notes",
                                found.count(Severity.NOTE)),
                        complaints));
    }
}
