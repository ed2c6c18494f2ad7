package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostic;
import org.huozi.docs.Handbook;
import org.huozi.publish.CorrectedManuscripts;
import org.huozi.publish.Preparation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof-reader on the real edition, on copies of it with slips put in, and as a process of its own. */
class ProofreadingIT {
    private static final List<String> SLIPS =
            List.of(",", ";", " ", "...", "--", "，，", "(甲)", "\"乙\"", "　", "10-20人", "[2021]5号");

    @TempDir
    Path root;

    @BeforeEach
    void copy() throws IOException {
        SecondJournal.copy(Path.of("content"), root.resolve("content"));
    }

    /** The handbook lists them as an example; none that is missing there would be a false alarm unseen. */
    @Test
    void findsInTheRealEditionWhatTheHandbookSays() throws IOException {
        List<String> found =
                Preparation.of(new Project(Path.of("")), List.of(PublishedEdition.ID))
                        .prepared()
                        .findings()
                        .all()
                        .stream()
                        .filter(finding -> finding.code().isProofreading())
                        .map(ProofreadingIT::shown)
                        .toList();
        List<String> listed = Pattern.compile(
                        "(?m)^(content/editions/2022-02/\\S+:\\d+:\\d+): (?:警告|提示) ([A-Z]{3}-\\d{3})")
                .matcher(Handbook.chapter("09-check.md").text())
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
        assertThat(found).isNotEmpty().isEqualTo(listed);
    }

    @Test
    void mendsTheRealEditionOnceAndForAll() throws IOException {
        Map<String, String> before = manuscripts();
        CorrectedManuscripts mended = CorrectedManuscripts.of(new Project(root), List.of());
        mended.write(root);
        Map<String, String> after = manuscripts();

        assertThat(CorrectedManuscripts.of(new Project(root), List.of()).drafts())
                .isEmpty();
        int changed = 0;
        for (Map.Entry<String, String> file : after.entrySet()) {
            List<String> old = before.get(file.getKey()).lines().toList();
            List<String> now = file.getValue().lines().toList();
            assertThat(now).hasSameSizeAs(old);
            changed += (int) IntStream.range(0, old.size())
                    .filter(i -> !old.get(i).equals(now.get(i)))
                    .count();
        }
        assertThat(changed).isEqualTo(mended.count());
    }

    /** Slips are put behind Han characters of the bodies; what is mended must say the same words. */
    @Test
    void mendsCopiesWithSlipsWithoutTouchingAWord() throws IOException {
        Random random = new Random(145);
        for (Map.Entry<String, String> file : manuscripts().entrySet()) {
            StringBuilder text = new StringBuilder(file.getValue());
            int body = text.indexOf("\n---\n", 4) + 5;
            for (int slip = 0; slip < 60; slip++) {
                int at = body + random.nextInt(Math.max(1, text.length() - body));
                if (at < text.length() && Character.isIdeographic(text.charAt(at))) {
                    text.insert(at + 1, SLIPS.get(random.nextInt(SLIPS.size())));
                }
            }
            Files.writeString(root.resolve(file.getKey()), text);
        }
        Map<String, String> before = manuscripts();
        CorrectedManuscripts mended = CorrectedManuscripts.of(new Project(root), List.of());
        mended.write(root);
        Map<String, String> after = manuscripts();

        assertThat(mended.count()).isGreaterThan(50);
        assertThat(CorrectedManuscripts.of(new Project(root), List.of()).drafts())
                .as("a second run")
                .isEmpty();
        after.forEach((file, text) -> assertThat(words(text)).as(file).isEqualTo(words(before.get(file))));
    }

    @Test
    void speaksChineseToAnyConsoleAndReadsWhatItConverted() throws Exception {
        Path article = root.resolve("content/editions/2022-02/01-foreword.md");
        String text = Files.readString(article);
        Files.write(article, text.getBytes(Charset.forName("GB18030")));

        assertThat(process("C", "check", "--root", root.toString())).contains("SRC-003", "文件像是 GBK");
        assertThat(process("C", "convert", "--all", "--root", root.toString()))
                .contains("01-foreword.md：已从 GBK 改存为 UTF-8")
                .contains("edition.yaml：已是 UTF-8");
        assertThat(article).hasContent(text);
        assertThat(process("C", "check", "--root", root.toString()))
                .contains("警告 TYP-013: 多余的空格", "差错率")
                .doesNotContain("SRC-003", "??", "\uFFFD");
    }

    private static String shown(Diagnostic finding) {
        return finding.span().file() + ":" + finding.span().start().line() + ":"
                + finding.span().start().column() + " " + finding.code().id();
    }

    private Map<String, String> manuscripts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root.resolve("content"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    /** Letters and digits, whatever their width. */
    private static String words(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** A process whose JVM believes that files are GBK, in a locale that knows ASCII only. */
    private static String process(String locale, String... arguments) throws Exception {
        List<String> command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Dfile.encoding=GBK",
                                "-jar",
                                "target/huozi.jar"),
                        Stream.of(arguments))
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", locale);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
