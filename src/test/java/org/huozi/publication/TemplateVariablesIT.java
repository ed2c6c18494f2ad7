package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.docs.TemplatesPaper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every template is given the variables that docs/templates.md lists. Each is replaced by one that stops and says what it
 * was given, which the program then reports as the template's fault.
 */
class TemplateVariablesIT {
    private static final String TELL = "<#stop '《' + .data_model?keys?sort?join(' ') + '》'>";
    private static final Pattern TOLD = Pattern.compile("templates/([\\w./]+\\.ftlh)[^《]*《([^》]*)》");

    @TempDir
    private Path root;

    private final Map<String, Set<String>> told = new TreeMap<>();

    @Test
    void isGivenWhatThePaperLists() throws IOException {
        SecondJournal.assemble(root);
        Path notice = root.resolve("content/editions/2026-03/02-notice.md");
        Files.writeString(notice, Files.readString(notice).replaceFirst("\nissuer:", "\nformerSlugs: [notices]$0"));
        Path water = root.resolve("content/editions/2026-03/01-water.md");
        Files.writeString(
                water,
                Files.readString(water) + "\n::: box\n专栏。\n:::\n\n## 附录\n\n附文。\n\n## 参考文献\n\n[1] 范成大. 吴郡志[M]. 1192.\n");
        CommandLineRun whole = CommandLineRun.of("build", "--root", root.toString());
        assertThat(whole.status()).as(whole.err()).isZero();

        tell(List.of("desk/diff"), "diff", "target/publication", "target/publication");
        tell(List.of("desk/check"), "check", "--page");
        for (String part : List.of(
                "lib/figure", "lib/table", "lib/note", "lib/link", "lib/bibliography", "lib/inset", "lib/section")) {
            tell(List.of(part), "build");
        }
        tell(List.of("print/edition"), "build");
        tell(List.of("deposit/columns"), "build");
        tell(site(), "build");
        tell(List.of("desk/index"), "build");
        tell(List.of("new/edition.yaml"), "new", "edition", "2026-04");
        for (String kind : List.of("foreword", "article", "interview", "review", "brief", "policy", "digest")) {
            tell(List.of("new/" + kind + ".md"), "new", "article", "2026-03", "some-" + kind, "--kind", kind);
        }

        assertThat(told).isEqualTo(TemplatesPaper.variables());
    }

    private static List<String> site() {
        return TemplatesPaper.variables().keySet().stream()
                .filter(name -> name.startsWith("site/"))
                .map(name -> name.replace(".ftlh", ""))
                .toList();
    }

    private void tell(List<String> templates, String... command) throws IOException {
        Map<Path, String> kept = new TreeMap<>();
        for (String template : templates) {
            Path file = root.resolve("templates/" + template + ".ftlh");
            kept.put(file, Files.exists(file) ? Files.readString(file) : "");
            Files.writeString(file, TELL);
        }
        String[] all = Stream.concat(Arrays.stream(command), Stream.of("--root", root.toString()))
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(all);
        TOLD.matcher(run.err() + run.out())
                .results()
                .forEach(found -> told.put(
                        found.group(1), new TreeSet<>(List.of(found.group(2).split(" ")))));
        assertThat(told.keySet())
                .as(run.err() + run.out())
                .containsAll(templates.stream().map(name -> name + ".ftlh").toList());
        for (Map.Entry<Path, String> file : kept.entrySet()) {
            Files.writeString(file.getKey(), file.getValue());
        }
    }
}
