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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.config.JournalConfig;
import org.huozi.config.JournalReader;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.edition.ContentReader;
import org.huozi.html.ArticleView.PageRange;
import org.huozi.html.Templates;
import org.huozi.html.Wording;
import org.huozi.model.Edition;
import org.huozi.publication.PlainDesign;
import org.huozi.sample.FencedExample;
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
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^### (.+)\\n\\n(?:[^`\\n]+\\n\\n)?````\\n((?s:.*?))^````\\n\\n````\\n((?s:.*?))^````$");
    private static final Pattern FORMAT = Pattern.compile("(?m)^# (.+)\\n((?s:.*?))(?=^# |\\z)");

    static List<CitationExample> all() throws IOException {
        List<CitationExample> examples = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                examples.addAll(read(path));
            }
        }
        return examples;
    }

    private static List<CitationExample> read(Path path) throws IOException {
        FencedExample journal = FencedExample.read(path, "### ").get(0);
        Map<String, String> project = new LinkedHashMap<>();
        for (FencedExample.Block file : journal.blocks()) {
            String name = file.info().replaceFirst("yaml ", "");
            project.put(name.startsWith("content/") ? name : EDITION + name, file.text());
        }
        assertThat(project).containsOnlyKeys("content/journal.yaml", EDITION + "edition.yaml");
        List<CitationExample> examples = new ArrayList<>();
        for (FencedExample example : FencedExample.below(path, "### ", 2)) {
            Map<String, String> files = new LinkedHashMap<>(project);
            files.put(EDITION + "01-text.md", example.blocks().get(0).text());
            String formats = example.blocks().get(1).text();
            assertThat(formats).as(example.title()).startsWith("# ");
            Map<String, String> expected = new LinkedHashMap<>();
            FORMAT.matcher(formats).results().forEach(format -> expected.put(format.group(1), format.group(2)));
            examples.add(new CitationExample(example.title(), files, expected));
        }
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
        Wording wording = new Wording(new Templates(PlainDesign.templates()), diagnostics);
        return CitedArticle.of(
                CitedJournal.of(journal),
                CitedIssue.of(edition, wording),
                edition.articles().get(0),
                Optional.of(new PageRange(57, 61)),
                wording);
    }

    @Override
    public String toString() {
        return title;
    }
}
