package org.huozi.check.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Family;
import org.huozi.diag.Severity;
import org.junit.jupiter.api.Test;

/**
 * What {@code --fix} makes of true texts with a few slips of the keyboard: it never leads further away from what the text
 * was, it makes no new slip, and it does at once what it does. {@code -Dtrials=10000} asks for more.
 */
class MendingTest {
    private static final int TRIALS = Integer.getInteger("trials", 60);

    /** Wide enough for some paragraphs with their neighbours. */
    private static final int LINES = 12;

    private static final Pattern INDENT = Pattern.compile("(?m)^\\u3000+");

    private static final int MOST_SLIPS = 4;

    /** What is right, and how hands type it. */
    private static final Map<Pattern, List<String>> SLIPS = Map.ofEntries(
            Map.entry(Pattern.compile("，"), List.of(",", ", ", " ,", "，，", "，。", " ，", "﹐")),
            Map.entry(Pattern.compile("。"), List.of(".", "。。", " 。", "｡", "")),
            Map.entry(Pattern.compile("；"), List.of(";", "；；")),
            Map.entry(Pattern.compile("："), List.of(":", " ：", "∶")),
            Map.entry(Pattern.compile("、"), List.of(",", "，", "､")),
            Map.entry(Pattern.compile("（"), List.of("(", "")),
            Map.entry(Pattern.compile("）"), List.of(")", "")),
            Map.entry(Pattern.compile("“"), List.of("\"", "”", "「")),
            Map.entry(Pattern.compile("”"), List.of("\"", "“", "」")),
            Map.entry(Pattern.compile("《"), List.of("<<", "<", "〈")),
            Map.entry(Pattern.compile("》"), List.of(">>", ">", "〉")),
            Map.entry(Pattern.compile("——"), List.of("--", "－－", "—")),
            Map.entry(Pattern.compile("……"), List.of("...", "…", "。。。")),
            Map.entry(Pattern.compile("(?<=\\d)～(?=\\d)"), List.of("-", "~")),
            Map.entry(Pattern.compile("(?<=\\d)—(?=\\d)"), List.of("-", "~")),
            Map.entry(Pattern.compile("〔"), List.of("[", "(", "（")),
            Map.entry(Pattern.compile("〕"), List.of("]", ")", "）")),
            Map.entry(Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan})"), List.of(" ", ",", ".", "-", "的的")),
            Map.entry(Pattern.compile("(?<=\\p{IsHan})(?=\\d)"), List.of(" ", ",", "(")),
            Map.entry(Pattern.compile("(?<=\\d)(?=\\p{IsHan})"), List.of(".", ",", "-", ")")));

    @Test
    void correctionsNeverLeadAway() throws IOException {
        List<String> texts =
                LabelledText.all().stream().map(LabelledText::clean).toList();
        Random random = new Random(2022);
        SoftAssertions softly = new SoftAssertions();
        for (int trial = 0; trial < TRIALS; trial++) {
            String clean = part(texts.get(random.nextInt(texts.size())), random);
            String slipped = slipped(clean, random);
            String mended = ProofExample.corrected(slipped);
            softly.assertThat(distance(clean, mended))
                    .as("%s%n→%n%s", difference(slipped, mended), difference(clean, mended))
                    .isLessThanOrEqualTo(distance(clean, slipped));
            softly.assertThat(ProofExample.corrected(mended)).isEqualTo(mended);
            softly.assertThat(ProofExample.findings(mended))
                    .as("%s%n→%n%s", difference(clean, slipped), difference(clean, mended))
                    .allSatisfy(finding -> assertThat(isNew(finding, slipped)).isFalse());
        }
        softly.assertAll();
    }

    /** Else the other would compare nothing. */
    @Test
    void mostSlipsAreMended() throws IOException {
        List<String> texts =
                LabelledText.all().stream().map(LabelledText::clean).toList();
        Random random = new Random(2023);
        long mended = IntStream.range(0, TRIALS)
                .mapToObj(trial -> slipped(part(texts.get(random.nextInt(texts.size())), random), random))
                .filter(slipped -> !ProofExample.corrected(slipped).equals(slipped))
                .count();
        assertThat(mended).isGreaterThan(TRIALS / 3);
    }

    /** Whether nothing of the kind was found before. What numbers say shows once their marks are right. */
    private static boolean isNew(Diagnostic finding, String before) {
        boolean ofMarks = finding.code().family() == Family.TYP && finding.severity() != Severity.NOTE;
        return ofMarks && ProofExample.findings(before).stream().noneMatch(other -> other.code() == finding.code());
    }

    /** Some lines of a text, with its front matter. */
    private static String part(String text, Random random) {
        int body = text.indexOf("\n---\n", 1) + 5;
        List<String> lines = text.substring(body).lines().toList();
        int from = random.nextInt(Math.max(1, lines.size() - LINES));
        return text.substring(0, body) + "\n"
                + String.join("\n", lines.subList(from, Math.min(lines.size(), from + LINES))) + "\n";
    }

    private static String slipped(String clean, Random random) {
        StringBuilder text = new StringBuilder(clean);
        int body = clean.indexOf("\n---\n", 1) + 5;
        List<Pattern> kinds = SLIPS.keySet().stream()
                .sorted((one, other) -> one.pattern().compareTo(other.pattern()))
                .toList();
        for (int slips = 1 + random.nextInt(MOST_SLIPS); slips > 0; slips--) {
            Pattern kind = kinds.get(random.nextInt(kinds.size()));
            List<MatchResult> places = kind.matcher(text)
                    .results()
                    .filter(place -> place.start() > body)
                    .toList();
            if (!places.isEmpty()) {
                MatchResult place = places.get(random.nextInt(places.size()));
                List<String> typed = SLIPS.get(kind);
                text.replace(place.start(), place.end(), typed.get(random.nextInt(typed.size())));
            }
        }
        return text.toString();
    }

    /** The least number of characters put in, taken out or changed (Levenshtein); spaces that indent do not count. */
    private static int distance(String one, String other) {
        String[] parts =
                apart(INDENT.matcher(one).replaceAll(""), INDENT.matcher(other).replaceAll(""));
        int[] row = IntStream.rangeClosed(0, parts[1].length()).toArray();
        for (int i = 1; i <= parts[0].length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (parts[0].charAt(i - 1) == parts[1].charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[row.length - 1];
    }

    /** Two texts without what is the same at their beginnings and ends. */
    private static String[] apart(String one, String other) {
        int start = 0;
        int most = Math.min(one.length(), other.length());
        while (start < most && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return new String[] {one.substring(start, one.length() - end), other.substring(start, other.length() - end)};
    }

    private static String difference(String one, String other) {
        String[] parts = apart(one, other);
        return parts[0] + " / " + parts[1];
    }
}
