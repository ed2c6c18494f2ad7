package org.huozi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.sample.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The typography rules, example by example, in a face whose Han characters and marks are 1 em and letters half. */
class SpecTest {
    private static final Path FOLDER = Resources.of("spec");

    static List<SpecExample> examples() throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                examples.addAll(SpecExample.read(file));
            }
        }
        assertThat(examples).as("examples found").hasSizeGreaterThan(30);
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void setsTheLinesOfTheExample(SpecExample example) {
        List<Line> lines = Composer.compose(glyphs(example), example.measure(), example.setting(), example.style())
                .orElseThrow();
        assertThat(lines.stream().map(line -> shown(line, example)).collect(Collectors.joining("\n")))
                .isEqualTo(String.join("\n", example.lines()));
    }

    private static List<Glyph> glyphs(SpecExample example) {
        List<Glyph> glyphs = new ArrayList<>();
        example.text().codePoints().forEach(codePoint -> {
            int last = glyphs.size() - 1;
            if (!example.isPhrased() || "｜‖".indexOf(codePoint) < 0) {
                Glyph typed = square(codePoint, example.isCode());
                Glyph glyph = example.isEntry() ? typed.inEntry() : typed;
                glyphs.add(example.isPhrased() ? glyph.before(Seam.WITHIN) : glyph);
            } else {
                glyphs.set(last, glyphs.get(last).before(codePoint == '‖' ? Seam.SENSE : Seam.ORDINARY));
            }
        });
        return glyphs;
    }

    private static Glyph square(int codePoint, boolean code) {
        double advance = switch (CharClass.of(codePoint)) {
            case WESTERN -> 0.5;
            case SPACE -> code ? 0.5 : 0.25;
            default -> 1;
        };
        return new Glyph(codePoint, advance, 0, 1, false, code);
    }

    private static String shown(Line line, SpecExample example) {
        StringBuilder shown = new StringBuilder(example.plain().substring(line.first(), line.end()));
        shown.append(" | ").append(em(line.width()));
        if (example.showsOrigins()) {
            shown.append(" | ")
                    .append(line.origins().stream()
                            .map(origin -> Double.isNaN(origin) ? "-" : em(origin))
                            .collect(Collectors.joining(" ")));
        }
        return shown.toString();
    }

    private static String em(double length) {
        String number = String.format(Locale.ROOT, "%.3f", length + 0.0);
        return number.replaceAll("\\.?0+$", "").replaceAll("^-0$", "0");
    }
}
