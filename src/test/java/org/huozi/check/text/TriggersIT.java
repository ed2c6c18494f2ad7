package org.huozi.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ArticleReader;
import org.huozi.sample.Resources;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;

/**
 * No finding is lost because a rule was not asked: in every text that the project has to show what rules find, in the
 * handbook and the edition, and in what chance makes of their lines.
 */
class TriggersIT {
    private static final int TRIALS = Integer.getInteger("trials", 1000);

    /** What slips/README.md marks: a slip, and what is right. */
    private static final Pattern LABEL = Pattern.compile("⟦[A-Z]{3}-\\d{3} ([^→⟧]*)→([^⟧]*)⟧");

    /** Slips that the examples show in another way than in a line. */
    private static final List<String> MORE =
            List.of("他想了想………还是去了。", "两项任务———一是培训，二是就业。", "\u3000\u3000各地要把就业摆在突出位置，千方百计稳定和扩大就业。", "既便如此，仍要坚持。");

    private static final int LINES_OF_A_MANUSCRIPT = 40;

    private static final Triggers TRIGGERS = Triggers.of(TextCheck.RULES);

    @Test
    void whoeverFindsAnythingIsAsked() throws IOException {
        BitSet finding = new BitSet();
        for (Copy copy : copies(lines())) {
            finding.or(askedOf(copy));
        }

        assertThat(IntStream.range(0, TextCheck.RULES.size())
                        .filter(rule -> !TextCheck.RULES.get(rule).triggers().isEmpty())
                        .filter(rule -> !finding.get(rule)))
                .as("rules with triggers that no line shows a slip for")
                .isEmpty();
    }

    @Test
    void whoeverFindsAnythingIsAskedOfWhatChanceMakes() throws IOException {
        List<String> lines = lines();
        Random random = new Random(1);
        List<String> mutated =
                Stream.generate(() -> mutated(lines, random)).limit(TRIALS).toList();

        copies(mutated).forEach(TriggersIT::askedOf);
    }

    @Test
    void mostRulesAreNotAskedOfTheEdition() throws IOException {
        List<Copy> copies = copies(linesBelow(Path.of("content/editions/2022-02")));
        long asked = copies.stream()
                .mapToLong(copy -> TRIGGERS.in(copy.text()).cardinality())
                .sum();

        assertThat((double) asked / (copies.size() * TextCheck.RULES.size())).isLessThan(0.25);
    }

    /** The rules that find something in a text, all of which are to be asked. */
    private static BitSet askedOf(Copy copy) {
        BitSet finding = new BitSet();
        for (int rule = 0; rule < TextCheck.RULES.size(); rule++) {
            finding.set(rule, !TextCheck.RULES.get(rule).slips(copy).isEmpty());
        }
        BitSet missed = (BitSet) finding.clone();
        missed.andNot(TRIGGERS.in(copy.text()));
        assertThat(missed.stream().mapToObj(rule -> TextCheck.RULES.get(rule).slips(copy)))
                .as(copy.text())
                .isEmpty();
        return finding;
    }

    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(MORE);
        for (String folder : List.of("proof", "slips")) {
            lines.addAll(linesBelow(Resources.of(folder)));
        }
        lines.addAll(linesBelow(Path.of("content/editions")));
        lines.addAll(linesBelow(Path.of("docs/handbook")));
        return lines;
    }

    private static List<String> linesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .flatMap(file -> text(file).lines())
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("`") && !line.startsWith("---"))
                    .flatMap(line -> Stream.of("$1", "$2")
                            .map(side -> LABEL.matcher(line).replaceAll(side))
                            .distinct())
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Resources.text(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<Copy> copies(List<String> lines) {
        List<Copy> copies = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += LINES_OF_A_MANUSCRIPT) {
            copies.addAll(article(lines.subList(from, Math.min(lines.size(), from + LINES_OF_A_MANUSCRIPT))));
        }
        return copies;
    }

    private static List<Copy> article(List<String> lines) {
        String text =
                lines.stream().collect(Collectors.joining("\n\n", "---\nkind: foreword\ntitle: 卷首语\n---\n\n", "\n"));
        SourceFile file = SourceFile.of("content/editions/2022-01/01-text.md", text);
        return Copy.of(new ArticleReader(new Diagnostics()).read(file, "text").orElseThrow());
    }

    /** The beginning of one line and the end of another, then perhaps something lost, doubled or exchanged. */
    private static String mutated(List<String> lines, Random random) {
        String first = any(lines, random);
        String second = any(lines, random);
        StringBuilder line = new StringBuilder(first.substring(0, random.nextInt(first.length() + 1)))
                .append(second.substring(random.nextInt(second.length())));
        int at = random.nextInt(line.length());
        int end = Math.min(line.length(), at + 1 + random.nextInt(4));
        switch (random.nextInt(4)) {
            case 0 -> line.delete(at, end);
            case 1 -> line.insert(end, line.substring(at, end));
            case 2 -> line.setCharAt(at, first.charAt(random.nextInt(first.length())));
            default -> line.insert(at, ' ');
        }
        return line.toString();
    }

    private static String any(List<String> lines, Random random) {
        return lines.get(random.nextInt(lines.size()));
    }
}
