package org.huozi.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Change;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.Fate;
import org.huozi.comparison.Proof;
import org.huozi.comparison.Side;
import org.huozi.comparison.Side.Piece;
import org.huozi.revision.ComparedRevisions;

/** What {@code diff} says: every change with its pages, and a line that sums up. */
record DiffReport(ComparedRevisions compared) {
    private static final int NEIGHBOURHOOD = 14;

    String text() {
        StringBuilder text = new StringBuilder();
        for (Comparison comparison : compared.sheets().comparisons()) {
            edition(comparison, text);
        }
        compared.onlyBefore().forEach(id -> text.append(onlyIn(id, compared.before())));
        compared.onlyAfter().forEach(id -> text.append(onlyIn(id, compared.after())));
        return text + summary();
    }

    private static String onlyIn(String id, String name) {
        return String.format("%s 只在“%s”里有 — %1$s is only in “%2$s”%n", id, name);
    }

    private void edition(Comparison comparison, StringBuilder text) {
        text.append(String.format(
                "%s  %s%n", comparison.edition(), comparison.after().title()));
        String article = "";
        for (Change change : comparison.changes()) {
            if (!change.article().equals(article)) {
                article = change.article();
                text.append(String.format("== %s%n", article));
            }
            text.append(change(comparison, change));
        }
        if (!comparison.renewedNumbers().isEmpty()) {
            text.append(String.format(
                    Locale.ROOT,
                    "跟着变的页码、注码和序号 %d 个 — %1$d numbers followed%n",
                    comparison.renewedNumbers().size()));
        }
        if (!comparison.reflowed().isEmpty()) {
            text.append(String.format(
                    Locale.ROOT,
                    "没有改动、只是重新排过的页 %d 页 — %1$d pages only laid out anew%n",
                    comparison.reflowed().size()));
        }
    }

    private static String change(Comparison comparison, Change change) {
        String before = pages(comparison.before(), change.before());
        String after = pages(comparison.after(), change.after());
        String pages = change.fate() == Fate.ADDED || before.equals(after)
                ? after
                : change.fate() == Fate.REMOVED ? before : before + " → " + after;
        String kind =
                change.kind() == BlockKind.TEXT && change.kindBefore() == BlockKind.TEXT ? "" : "  " + kinds(change);
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%4d %s  %s%s%n", change.number(), change.fate().chinese(), pages, kind));
        boolean same = change.before().text().equals(change.after().text());
        if (same && change.fate() != Fate.CHANGED) {
            text.append(String.format("       %s%n", excerpt(change.after(), "", "")));
            return text.toString();
        }
        if (!change.before().pieces().isEmpty()) {
            text.append(String.format("     - %s%n", excerpt(change.before(), "[-", "-]")));
        }
        if (!change.after().pieces().isEmpty()) {
            text.append(String.format("     + %s%n", excerpt(change.after(), "{+", "+}")));
        }
        return text.toString();
    }

    private static String kinds(Change change) {
        String kind = change.kind().chinese();
        return change.kindBefore() == change.kind() ? kind : change.kindBefore().chinese() + " → " + kind;
    }

    private static String pages(Proof proof, Side side) {
        return side.sheets().stream().map(sheet -> proof.page(sheet).name()).collect(Collectors.joining("、"));
    }

    /** The sentence with its changes marked, and only a few words of what stayed around them. */
    private static String excerpt(Side side, String opening, String closing) {
        StringBuilder text = new StringBuilder();
        List<Piece> pieces = side.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean marked = piece.changed() && pieces.size() > 1;
            text.append(
                    marked ? opening + piece.text() + closing : shortened(piece.text(), i > 0, i + 1 < pieces.size()));
        }
        return text.toString();
    }

    private static String shortened(String text, boolean afterChange, boolean beforeChange) {
        int head = afterChange || !beforeChange ? NEIGHBOURHOOD : 0;
        int tail = beforeChange || !afterChange ? NEIGHBOURHOOD : 0;
        int[] characters = text.codePoints().toArray();
        if (characters.length <= head + tail + 2) {
            return text;
        }
        return new String(characters, 0, head) + "…" + new String(characters, characters.length - tail, tail);
    }

    private String summary() {
        List<Change> changes = compared.sheets().comparisons().stream()
                .flatMap(comparison -> comparison.changes().stream())
                .toList();
        if (changes.isEmpty()) {
            return String.format("文字和图都没有改动 — no text and no picture has changed%n");
        }
        String chinese = count(changes, true, " · ");
        return String.format("%s — %s%n", chinese, count(changes, false, ", "));
    }

    private static String count(List<Change> changes, boolean chinese, String separator) {
        return List.of(Fate.values()).stream()
                .filter(fate -> changes.stream().anyMatch(change -> change.fate() == fate))
                .map(fate -> {
                    long count = changes.stream()
                            .filter(change -> change.fate() == fate)
                            .count();
                    return chinese ? fate.chinese() + " " + count + " 处" : count + " " + fate.english();
                })
                .collect(Collectors.joining(separator));
    }
}
