package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** The sheets on which old and new pages are shown side by side, of all editions that were compared. */
public record SideBySideSheets(List<Comparison> comparisons, List<SideBySideSheet> all) {
    public SideBySideSheets {
        comparisons = List.copyOf(comparisons);
        all = List.copyOf(all);
    }

    /**
     * A sheet.
     *
     * @param number from 1
     */
    public record SideBySideSheet(int number, Comparison comparison, Spread spread) {}

    /**
     * Lays out the sheets.
     *
     * @param everyPage also pages without changes
     */
    public static SideBySideSheets of(List<Comparison> comparisons, boolean everyPage) {
        List<SideBySideSheet> sheets = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Spread spread : everyPage ? comparison.allSpreads() : comparison.spreads()) {
                sheets.add(new SideBySideSheet(sheets.size() + 1, comparison, spread));
            }
        }
        return new SideBySideSheets(comparisons, sheets);
    }

    /** The first sheet that shows both sides of a change. */
    public int number(Comparison comparison, Change change) {
        Spread wanted = Spreads.of(change).get(0);
        return all.stream()
                .filter(sheet -> sheet.comparison().edition().equals(comparison.edition())
                        && sheet.spread().equals(wanted))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
