package org.huozi.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.check.CheckedContent;
import org.huozi.check.proofreading.AllowedCount;
import org.huozi.check.proofreading.SlipSheet;
import org.huozi.check.proofreading.Unread;
import org.huozi.diag.AllowedFinding;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;

/**
 * The sheet of slips of an edition, as a template sees it.
 *
 * @param year absent, like the number, of an edition that could not be read
 * @param verdict {@code not_above}, {@code above} or {@code unread}
 * @param allowed what would be findings, had not somebody allowed it
 */
public record SlipSheetView(
        String id,
        OptionalInt year,
        OptionalInt number,
        List<RowView> rows,
        RowView total,
        String verdict,
        List<AllowedView> allowed) {
    public SlipSheetView {
        rows = List.copyOf(rows);
        allowed = List.copyOf(allowed);
    }

    /**
     * An article.
     *
     * @param characters with separators of thousands
     * @param rate slips on ten thousand characters, with one decimal; absent where not all was read
     */
    public record RowView(String title, String characters, int slips, Optional<String> rate, Unread unread) {
        static RowView of(SlipSheet.SlipCount row) {
            Optional<String> rate = row.rate().isPresent()
                    ? Optional.of(String.format(Locale.ROOT, "%.1f", row.rate().getAsDouble()))
                    : Optional.empty();
            return new RowView(
                    row.title(), String.format(Locale.ROOT, "%,d", row.characters()), row.slips(), rate, row.unread());
        }
    }

    /**
     * What was allowed of one rule for one reason.
     *
     * @param journal whether the journal does not follow the rule; else the manuscript says “meant so”
     */
    public record AllowedView(String code, boolean journal, Optional<String> why, List<String> places) {
        public AllowedView {
            places = List.copyOf(places);
        }

        static AllowedView of(AllowedCount count) {
            return new AllowedView(
                    count.code().id(),
                    count.by() == AllowedFinding.By.JOURNAL,
                    count.why(),
                    count.findings().stream().map(AllowedCount::place).toList());
        }
    }

    /** All editions'. */
    static List<SlipSheetView> all(CheckedContent content) {
        return SlipSheet.all(content).stream().map(SlipSheetView::of).toList();
    }

    /** An edition's, everything found in it being known. */
    public static SlipSheetView of(Edition edition, Diagnostics found) {
        return of(SlipSheet.of(edition, found));
    }

    /** Of an edition that could not be read. */
    public static SlipSheetView unread(String id) {
        return of(SlipSheet.unread(id));
    }

    private static SlipSheetView of(SlipSheet sheet) {
        Optional<Edition> edition = sheet.edition();
        return new SlipSheetView(
                sheet.id(),
                edition.map(read -> OptionalInt.of(read.year())).orElse(OptionalInt.empty()),
                edition.map(read -> OptionalInt.of(read.number())).orElse(OptionalInt.empty()),
                sheet.rows().stream().map(RowView::of).toList(),
                RowView.of(sheet.total()),
                sheet.verdict().name().toLowerCase(Locale.ROOT),
                sheet.allowed().stream().map(AllowedView::of).toList());
    }
}
