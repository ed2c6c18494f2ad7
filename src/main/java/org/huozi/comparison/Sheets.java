package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;

/** The sheets on which old and new pages are shown side by side, of all editions that were compared. */
public record Sheets(List<Comparison> comparisons, List<Sheet> all) {
    public Sheets {
        comparisons = List.copyOf(comparisons);
        all = List.copyOf(all);
    }

    /**
     * A sheet.
     *
     * @param number from 1
     */
    public record Sheet(int number, Comparison comparison, Spread spread) {}

    /**
     * Lays out the sheets.
     *
     * @param everyPage also pages without changes
     */
    public static Sheets of(List<Comparison> comparisons, boolean everyPage) {
        List<Sheet> sheets = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Spread spread : everyPage ? comparison.allSpreads() : comparison.spreads()) {
                sheets.add(new Sheet(sheets.size() + 1, comparison, spread));
            }
        }
        return new Sheets(comparisons, sheets);
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
