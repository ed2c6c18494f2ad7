package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.word.Loss;

/**
 * What became of a document's characters: each stands in the manuscript, or in a loss.
 *
 * @param characters that the document has, spaces not counted
 * @param carried how many of them the manuscript has, by reading it back
 * @param losses everything else, and what has no characters
 */
public record ImportAccount(int characters, int carried, List<Loss> losses) {
    /** Texts of a kind that a finding quotes, and characters of each. */
    private static final int QUOTED = 5;

    private static final int QUOTATION = 24;

    public ImportAccount {
        losses = List.copyOf(losses);
    }

    /** Characters that are not carried. */
    public int left() {
        return characters - carried;
    }

    /** Tells of the losses, a finding for all that were lost in one way. */
    void report(Span file, Diagnostics diagnostics) {
        Map<Code, List<Loss>> byCode =
                losses.stream().collect(Collectors.groupingBy(Loss::code, TreeMap::new, Collectors.toList()));
        byCode.forEach((code, all) -> {
            List<String> quotations = quotations(all);
            String quoted = quotations.stream().limit(QUOTED).collect(Collectors.joining("、"))
                    + (quotations.size() > QUOTED ? "……" : "");
            diagnostics.add(code, file, Integer.toString(all.size()), quoted);
        });
    }

    private static List<String> quotations(List<Loss> losses) {
        List<String> quotations = new ArrayList<>();
        for (Loss loss : losses) {
            String place = loss.place().isBlank() || loss.words().isBlank() ? loss.place() : "（" + loss.place() + "）";
            String said = loss.words().isBlank() ? cut(place) : "“" + cut(loss.words()) + "”" + cut(place);
            if (!said.isBlank() && !quotations.contains(said)) {
                quotations.add(said);
            }
        }
        return quotations;
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= QUOTATION
                ? line
                : line.substring(0, line.offsetByCodePoints(0, QUOTATION)) + "…";
    }
}
