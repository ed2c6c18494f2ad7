package org.huozi.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.huozi.sample.FencedExample;

/**
 * One example of {@code src/test/resources/comparison/*.md}: below a heading, a block with the old proof, one with the
 * new (both as {@link TypedProof} reads them), and one with what is listed.
 */
record ComparisonExample(String title, String before, String after, String expected) {
    static List<ComparisonExample> read(Path file) throws IOException {
        List<ComparisonExample> examples = new ArrayList<>();
        for (FencedExample example : FencedExample.read(file, "### ", 3)) {
            examples.add(new ComparisonExample(
                    example.title(),
                    example.blocks().get(0).lines(),
                    example.blocks().get(1).lines(),
                    example.blocks().get(2).lines()));
        }
        return examples;
    }

    /** What is listed, as an example writes it. */
    String listed() {
        Comparison comparison = Comparison.of("1", TypedProof.of(before), TypedProof.of(after), 1);
        List<String> lines = new ArrayList<>();
        for (Change change : comparison.changes()) {
            String kinds = change.kindBefore() == change.kind()
                    ? ""
                    : " " + change.kindBefore().chinese() + "→" + change.kind().chinese();
            lines.add(change.fate().chinese() + kinds);
            if (!change.before().pieces().isEmpty()) {
                lines.add("- " + shown(change.before(), "[-", "-]"));
            }
            if (!change.after().pieces().isEmpty()) {
                lines.add("+ " + shown(change.after(), "{+", "+}"));
            }
        }
        comparison.renewedNumbers().forEach(followed -> lines.add("跟着变 " + followed.before() + "→" + followed.after()));
        if (!comparison.reflowed().isEmpty()) {
            lines.add("重排的页 " + comparison.reflowed());
        }
        return lines.isEmpty() ? "没有改动" : String.join("\n", lines);
    }

    private static String shown(Side side, String opening, String closing) {
        return side.pieces().stream()
                .map(piece -> piece.changed() ? opening + piece.text() + closing : piece.text())
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return title;
    }
}
