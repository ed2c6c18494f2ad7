package org.huozi.output.site.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ContentReader;
import org.huozi.html.PageRange;
import org.huozi.model.Edition;
import org.huozi.sample.Resources;
import org.huozi.source.SourceReader;

/**
 * An example of {@code src/test/resources/citations/*.md}: the files of a journal at the top, then below each heading,
 * and perhaps a reason, a manuscript and how others cite it, format by format. The article stands on pages 57–61.
 *
 * @param files from the path of a file of the project to its content
 * @param expected from the name of a format to the text
 */
record CitationExample(String title, Map<String, String> files, Map<String, String> expected) {
    private static final Path FOLDER = Resources.of("citations");
    private static final String EDITION = "content/editions/2022-02/";
    private static final Pattern FILE = Pattern.compile("(?m)^```yaml (\\S+)\\n((?s:.*?))^```$");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^### (.+)\\n\\n(?:[^`\\n]+\\n\\n)?````\\n((?s:.*?))^````\\n\\n````\\n((?s:.*?))^````$");
    private static final Pattern FORMAT = Pattern.compile("(?m)^# (.+)\\n((?s:.*?))(?=^# |\\z)");

    static List<CitationExample> all() throws IOException {
        List<CitationExample> examples = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                examples.addAll(read(Resources.text(path)));
            }
        }
        return examples;
    }

    private static List<CitationExample> read(String text) {
        Map<String, String> project = new LinkedHashMap<>();
        FILE.matcher(text).results().forEach(file -> {
            String path = file.group(1);
            project.put(path.startsWith("content/") ? path : EDITION + path, file.group(2));
        });
        List<CitationExample> examples = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(text);
        while (example.find()) {
            Map<String, String> files = new LinkedHashMap<>(project);
            files.put(EDITION + "01-text.md", example.group(2));
            Map<String, String> expected = new LinkedHashMap<>();
            FORMAT.matcher(example.group(3))
                    .results()
                    .forEach(format -> expected.put(format.group(1), format.group(2)));
            examples.add(new CitationExample(example.group(1), files, expected));
        }
        assertThat(examples)
                .hasSameSizeAs(
                        text.lines().filter(line -> line.startsWith("### ")).toList());
        return examples;
    }

    /** Reads the manuscript as a run does. */
    CitedArticle article(Path root) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Diagnostics diagnostics = new Diagnostics();
        Project project = new Project(root);
        SourceReader sources = new SourceReader(root);
        JournalConfig journal =
                new JournalReader(project, sources).read(diagnostics).orElseThrow();
        Edition edition =
                new ContentReader(project, sources).read(List.of(), diagnostics).get(0);
        return CitedArticle.of(
                CitedJournal.of(journal),
                CitedIssue.of(edition),
                edition.articles().get(0),
                Optional.of(new PageRange(57, 61)));
    }

    @Override
    public String toString() {
        return title;
    }
}
