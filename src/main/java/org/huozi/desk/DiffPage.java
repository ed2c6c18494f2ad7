package org.huozi.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Fate;
import org.huozi.comparison.SideBySideSheets;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;

/**
 * All changes between two proofs on one page, {@code templates/desk/diff.ftlh}.
 *
 * @param before name of the old proof
 * @param after name of the new one
 * @param onlyBefore ids of editions that the new one lacks
 * @param onlyAfter ids of editions that the old one lacks
 * @param pdf address of the pages side by side; empty without
 */
public record DiffPage(
        String before,
        String after,
        SideBySideSheets sheets,
        List<String> onlyBefore,
        List<String> onlyAfter,
        String pdf) {
    private static final String TEMPLATE = "desk/diff.ftlh";

    public DiffPage {
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * The page, complete in itself.
     *
     * @param complaints where faults of the template go
     */
    public Optional<String> text(Templates templates, Diagnostics complaints) {
        return DeskStyle.of(templates, complaints, "diff")
                .flatMap(style -> templates.render(
                        TEMPLATE,
                        Map.of(
                                "style", style,
                                "before", before,
                                "after", after,
                                "pdf", pdf,
                                "onlyBefore", onlyBefore,
                                "onlyAfter", onlyAfter,
                                "counts", counts(),
                                "editions",
                                        sheets.comparisons().stream()
                                                .map(comparison -> ComparedEditionView.of(comparison, sheets))
                                                .toList()),
                        complaints));
    }

    /** The kinds of change that occur, with their numbers. */
    private List<CountView> counts() {
        List<Change> all = sheets.comparisons().stream()
                .map(Comparison::changes)
                .flatMap(List::stream)
                .toList();
        return List.of(Fate.values()).stream()
                .map(fate -> new CountView(fate.english(), fate.chinese(), (int)
                        all.stream().filter(change -> change.fate() == fate).count()))
                .filter(count -> count.number() > 0)
                .toList();
    }

    /**
     * How many changes are of one kind, as a template sees it.
     *
     * @param fate a word of the style sheet
     * @param word 改动, 新增 …
     */
    public record CountView(String fate, String word, int number) {}
}
