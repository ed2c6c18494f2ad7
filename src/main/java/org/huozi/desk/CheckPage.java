package org.huozi.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.CheckedContent;
import org.huozi.check.ContentReport;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Severity;
import org.huozi.html.Templates;

/** All findings on one page, {@code templates/desk/check.ftlh}: to read on a screen, to print, to send to an author. */
public final class CheckPage {
    private static final String TEMPLATE = "desk/check.ftlh";

    private CheckPage() {}

    /**
     * The page, complete in itself.
     *
     * @param complaints where faults of the template go
     */
    public static Optional<String> of(CheckedContent prepared, Templates templates, Diagnostics complaints) {
        return page(prepared.report(), SlipSheetView.all(prepared), templates, complaints);
    }

    /** The page without the sheets of slips, for those who only want to go on. */
    public static Optional<String> ofFindings(ContentReport report, Templates templates, Diagnostics complaints) {
        return page(report, List.of(), templates, complaints);
    }

    private static Optional<String> page(
            ContentReport report, List<SlipSheetView> sheets, Templates templates, Diagnostics complaints) {
        Diagnostics found = report.findings();
        return DeskStyle.of(templates, complaints, "check")
                .flatMap(style -> templates.render(
                        TEMPLATE,
                        Map.of(
                                "journal",
                                report.journal(),
                                "style",
                                style,
                                "manuscripts",
                                ManuscriptView.listed(report),
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
