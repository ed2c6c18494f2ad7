package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import org.huozi.check.proofreading.SlipSheet;
import org.huozi.model.Edition;

/**
 * The sheet of slips of an edition, as a template sees it.
 *
 * @param passes whether the rate is not above that of the rule
 */
public record SlipSheetView(int year, int number, List<RowView> rows, RowView total, boolean passes) {
    public SlipSheetView {
        rows = List.copyOf(rows);
    }

    /**
     * An article.
     *
     * @param characters with separators of thousands
     * @param rate slips on ten thousand characters, with one decimal
     */
    public record RowView(String title, String characters, int slips, String rate) {
        static RowView of(SlipSheet.SlipCount row) {
            return new RowView(
                    row.title(),
                    String.format(Locale.ROOT, "%,d", row.characters()),
                    row.slips(),
                    String.format(Locale.ROOT, "%.1f", row.rate()));
        }
    }

    static SlipSheetView of(Edition edition, SlipSheet sheet) {
        return new SlipSheetView(
                edition.year(),
                edition.number(),
                sheet.rows().stream().map(RowView::of).toList(),
                RowView.of(sheet.total()),
                sheet.total().rate() <= SlipSheet.PASS);
    }
}
