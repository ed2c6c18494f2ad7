package org.huozi.preview;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.huozi.blank.NewFilesPlan;
import org.huozi.config.Project;
import org.huozi.diag.DiagnosticPrinter;
import org.huozi.diag.Diagnostics;
import org.huozi.intake.Intake;
import org.huozi.intake.IntakeReport;
import org.huozi.source.SourceReader;
import org.huozi.word.RefusedFile;

/** Takes Word files that are dropped on a page of the preview, and imports each into the edition of that page. */
final class DropPlace {
    /** Bytes of a file: a manuscript with many photographs has half as many. */
    private static final int LARGEST = 100_000_000;

    private static final int TOKEN_BYTES = 16;

    private final Project project;
    private final String token;

    DropPlace(Project project) {
        this.project = project;
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        this.token = HexFormat.of().formatHex(random);
    }

    /** What became of a file, as the page tells it. */
    record Reply(int status, String text) {}

    /** What a page of the preview sends along, and no other page can know. */
    String token() {
        return token;
    }

    /**
     * Imports a file.
     *
     * @param query {@code edition=2022-03&name=稿.docx}
     * @param file its bytes
     */
    synchronized Reply take(String query, InputStream file) throws IOException {
        Map<String, String> asked;
        try {
            asked = parameters(query);
        } catch (IllegalArgumentException undecodable) {
            return new Reply(400, "请求写错了 — a wrong request\n");
        }
        String name = asked.getOrDefault("name", "").replaceFirst("(?s).*[/\\\\]", "");
        byte[] bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            return new Reply(413, "文件太大了，请用 huozi import — the file is too large here: use huozi import\n");
        }
        Path folder = Files.createTempDirectory("huozi");
        try {
            Path dropped = folder.resolve(name.matches("\\.*") ? "manuscript.docx" : name);
            Files.write(dropped, bytes);
            return imported(dropped, asked.getOrDefault("edition", ""));
        } catch (InvalidPathException unnamable) { // a sign that this system has in no name
            return new Reply(400, "文件名不能用，请改名 — the file's name cannot be used here\n");
        } finally {
            clear(folder);
        }
    }

    private static void clear(Path folder) throws IOException {
        try (var left = Files.list(folder)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private Reply imported(Path file, String edition) throws IOException {
        Intake intake = new Intake(file, Intake.ImportChoices.NONE);
        Diagnostics findings = new Diagnostics();
        try {
            Intake.Plan plan = intake.plan(project, edition, findings);
            if (plan instanceof Intake.Imported imported) {
                intake.write(imported);
                return new Reply(200, new IntakeReport(imported, project.root()).text());
            }
            return new Reply(409, said(((Intake.Hindered) plan).why(), findings));
        } catch (RefusedFile refused) {
            return new Reply(422, IntakeReport.refusal(refused, String.valueOf(file.getFileName())));
        } catch (FileAlreadyExistsException taken) {
            return new Reply(409, taken.getFile() + " 已经有了，没有改动 — it is there already and was not touched\n");
        }
    }

    private String said(NewFilesPlan why, Diagnostics findings) {
        String refused =
                why instanceof NewFilesPlan.Refused refusal ? refusal.chinese() + " — " + refusal.english() + "\n" : "";
        return refused + new DiagnosticPrinter(new SourceReader(project.root())).print(findings);
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0],
                        part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                        (one, other) -> one));
    }
}
