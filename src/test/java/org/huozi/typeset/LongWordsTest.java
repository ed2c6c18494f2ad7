package org.huozi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every paragraph with long words in it. {@code -Dtrials=10000} tries more. */
class LongWordsTest {
    private static final int TRIALS = Integer.getInteger("trials", 400);

    private static final String PROSE =
            "人才政策研究动态载明，各地要加快推进；“灵活就业”（含新业态）人员约2亿人。《意见》提出：增长8.3%、" + "达到1,234.5万元的，按照有关规定执行。与会者认为，应当进一步完善服务体系，提高保障水平！";

    private static final List<String> WORDS = List.of(
            "https://rlsbt.zj.gov.cn/art/2022/2/8/art_1229506775_58936745.html",
            "https://www.example.org/search?q=%E4%BA%BA%E6%89%8D&from=2021-01-01&to=2021-12-31#result-3",
            "doi:10.15982/j.issn.2095-7777.2017.02.002",
            "zhejiang.rencai.fazhan@research-institute.example.cn",
            "C:\\Users\\Administrator\\Documents\\2022年第2期\\稿件_最终版.docx",
            "/var/lib/huozi/editions/2022-02/images/figure-1.svg",
            "org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline",
            "d41d8cd98f00b204e9800998ecf8427e",
            "2,3,7,8-tetrachlorodibenzo-p-dioxin",
            "dichlorodiphenyltrichloroethane",
            "330102199001011234",
            "CYP2D6*4/NM_000106.6:c.506-1G>A",
            "ftp://ftp.example.org/pub/very-long-directory-name-without-any-end/readme.txt",
            "2001:0db8:85a3:0000:0000:8a2e:0370:7334",
            "550e8400-e29b-41d4-a716-446655440000",
            "employmentTypeCodeOfPlatformWorker",
            "N-(4-chlorophenyl)-N'-methylbenzenesulfonamide",
            "2022-02-08/2022-03-08",
            "91330000MA27XYZ12Q",
            "WKHTMLTOPDFWITHOUTANYSEPARATORSATALLINTHISWORD");

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.-])(?:\\d{4}-\\d{2}-\\d{2}|[−+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?%?"
                    + "|[−+]?\\d+\\.\\d+%?)(?![\\d.-])|\\d{2,}");

    record Trial(String text, Measure measure, HouseStyle style) {
        List<Glyph> glyphs() {
            return text.codePoints().mapToObj(Trial::glyph).toList();
        }

        private static Glyph glyph(int codePoint) {
            double advance = CharClass.of(codePoint) == CharClass.WESTERN ? 0.4 + (codePoint % 5) * 0.05 : 1;
            return new Glyph(codePoint, advance, 0, 1, false, false);
        }
    }

    static List<Trial> trials() {
        Random random = new Random(17);
        HouseStyle.Prohibition[] prohibitions = HouseStyle.Prohibition.values();
        HouseStyle.Marks[] marks = HouseStyle.Marks.values();
        return IntStream.range(0, TRIALS)
                .mapToObj(i -> new Trial(
                        text(random),
                        new Measure(10 + random.nextInt(36), random.nextInt(3)),
                        new HouseStyle(
                                prohibitions[i % prohibitions.length],
                                marks[i / 3 % marks.length],
                                HouseStyle.Pair.ONE_AND_A_HALF,
                                random.nextBoolean())))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 1 + random.nextInt(3); words > 0; words--) {
            text.append(prose(random))
                    .append(random.nextBoolean() ? " " : "")
                    .append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append(prose(random)).toString();
    }

    /** Any part, but none of a number, which would be taken for the end of a long word. */
    private static String prose(Random random) {
        int start = random.nextInt(PROSE.length());
        String part = (PROSE + PROSE).substring(start, start + random.nextInt(PROSE.length()));
        return part.replaceAll("^[!-~]+|[!-~]+$", "");
    }

    @ParameterizedTest
    @MethodSource("trials")
    void linesAreFullWithoutHolesOrLeftUnfilled(Trial trial) {
        List<Glyph> text = trial.glyphs();
        List<Line> lines = Composer.compose(text, trial.measure(), Setting.JUSTIFIED, trial.style())
                .orElseThrow();
        BreakRules rules = new BreakRules(trial.style().prohibition());
        int next = 0;
        for (Line line : lines) {
            boolean first = line == lines.get(0);
            boolean last = line == lines.get(lines.size() - 1);
            double measure = trial.measure().ofLine(first);
            while (text.get(next).charClass() == CharClass.SPACE) {
                next++;
            }
            assertThat(line.first()).as("nothing is left out").isEqualTo(next);
            next = line.end();
            assertThat(line.width()).isLessThanOrEqualTo(measure + 1e-6);
            assertThat(first || !rules.forbiddenAtStart(text.get(line.first())) || isInWord(text, line.first()))
                    .isTrue();
            assertThat(last || !isCut(trial, line.end()))
                    .as("a number is cut: %s｜%s", trial.text().substring(0, line.end()), trial)
                    .isTrue();
            if (!line.unfilled()) {
                assertThat(widestHanGap(line, text)).isLessThanOrEqualTo(measure < 10 ? 0.5 : 0.125);
                assertThat(last || line.width() > measure - 0.01).as("flush").isTrue();
            }
        }
        assertThat(text.subList(next, text.size())).allMatch(glyph -> glyph.charClass() == CharClass.SPACE);
    }

    private static boolean isInWord(List<Glyph> text, int start) {
        return text.get(start - 1).charClass() == CharClass.WESTERN;
    }

    /** Between two digits, or within an amount, a fraction or a day; a number that is wider than its line has to be. */
    private static boolean isCut(Trial trial, int end) {
        String text = trial.text();
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            if (number.start() < end && end < number.end()) {
                double width = trial.glyphs().subList(number.start(), number.end()).stream()
                        .mapToDouble(Glyph::advance)
                        .sum();
                return width + 2 <= trial.measure().ofLine(true); // with the marks that stay beside it
            }
        }
        return false;
    }

    private static double widestHanGap(Line line, List<Glyph> text) {
        List<Double> gaps = new ArrayList<>(List.of(0.0));
        for (int i = line.first() + 1; i < line.end(); i++) {
            Glyph left = text.get(i - 1);
            Glyph right = text.get(i);
            if (left.charClass() == CharClass.HAN && right.charClass() == CharClass.HAN) {
                double from = line.origins().get(i - 1 - line.first()) + left.advance();
                gaps.add(line.origins().get(i - line.first()) - from);
            }
        }
        return gaps.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
