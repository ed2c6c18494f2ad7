package org.huozi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom. A new package gets a line here first. */
class ArchitectureIT {
    /** The JDK and the annotations of nullness are open to all, the ground floor to all above it. */
    private static final String TABLE = """
            package          | of ours                                               | libraries
            -----------------+-------------------------------------------------------+---------------------------
            json             |                                                       |
            files            |                                                       |
            han              |                                                       |
            diag             |                                                       |
            typeset          |                                                       |
            model            | diag                                                  |
            source           | model diag                                            | snakeyaml-engine
            config           | model source typeset diag                             |
            markdown         | model source diag                                     | flexmark
            edition          | markdown model source config diag                     |
            transform        | model diag                                            |
            html             | model config diag                                     | freemarker
            fonts            | source config diag                                    |
            pagination.lines | fonts typeset                                         | openhtmltopdf pdfbox
            pagination       | pagination.lines html model fonts config diag         | openhtmltopdf pdfbox zxing
            output           | pagination diag                                       |
            output.pdf       | output pagination model diag                          |
            output.site.citation | output html model config         |
            output.site.metadata | output.site.citation html model  |
            output.site.search   | output model                     |
            output.site.feed     | html                                              |
            output.site      | output.site.citation output.site.metadata output.site.search output.site.feed output pagination html model config diag |
            output.cover     | output.site                                           | pdfbox
            check            | model diag                                            |
            check.fonts      | check model fonts diag                                |
            check.pictures   | check model source config diag                        |
            check.blanks     | check model diag                                      |
            check.copy       | model diag                                            |
            check.text       | check check.copy model diag                           |
            check.structure  | check model diag                                      |
            check.journal    | check check.copy model source config diag             |
            check.proofreading | check check.copy edition model source config diag     |
            check.typography | diag                                                  | pdfbox
            check.preflight  | model source config diag                              | pdfbox
            comparison       | diag                                                  | java-diff-utils
            comparison.pdf   | comparison fonts                                      | pdfbox
            desk             | html output pagination check.proofreading check.preflight comparison model diag |
            blank            | html edition model source config diag                 |
            publish          | all above                                             |
            preview          | publish desk output pagination html model config diag | jdk.httpserver pdfbox
            comparison.source | publish check pagination model source config diag |
            revision         | desk comparison.source comparison comparison.pdf html fonts model source config diag |
            cli              | publish blank preview revision comparison.source comparison check.typography check.proofreading pagination model source config diag | picocli
            """;

    private static final List<String> GROUND_FLOOR = List.of("json", "files", "han");

    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "snakeyaml-engine", List.of("org.snakeyaml.engine.."),
            "flexmark", List.of("com.vladsch.flexmark.."),
            "freemarker", List.of("freemarker.."),
            "openhtmltopdf", List.of("com.openhtmltopdf.."),
            "pdfbox", List.of("org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.xmpbox.."),
            "zxing", List.of("com.google.zxing.."),
            "jdk.httpserver", List.of("com.sun.net.httpserver.."),
            "java-diff-utils", List.of("com.github.difflib.."),
            "picocli", List.of("picocli.."));

    private static final List<String> OPEN_TO_ALL =
            List.of("java..", "javax..", "org.w3c.dom..", "org.xml.sax..", "org.jspecify.annotations");

    private static final JavaClasses OURS =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.huozi");

    /**
     * A line of the table.
     *
     * @param name below org.huozi
     */
    private record Row(String name, List<String> ours, List<String> libraries) {
        String[] allowed() {
            Stream<String> below = GROUND_FLOOR.contains(name) ? Stream.of() : GROUND_FLOOR.stream();
            Stream<String> packages = Stream.of(Stream.of(name), below, ours.stream())
                    .flatMap(all -> all)
                    .map(ours -> "org.huozi." + ours);
            Stream<String> foreign = libraries.stream().flatMap(library -> LIBRARIES.get(library).stream());
            return Stream.of(packages, foreign, OPEN_TO_ALL.stream())
                    .flatMap(all -> all)
                    .toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String line : TABLE.lines().skip(2).toList()) {
            String[] cells = line.split("\\|", -1);
            List<String> ours = cells[1].strip().equals("all above")
                    ? rows.stream().map(Row::name).toList()
                    : words(cells[1]);
            rows.add(new Row(cells[0].strip(), ours, words(cells[2])));
        }
        return rows;
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Test
    void everyPackageHasALine() {
        assertThat(packages().map(JavaPackage::getName))
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(row -> "org.huozi." + row.name()).toList());
    }

    /** Rows of the paper may be of several packages, and then say what one of them or another sees. */
    @ParameterizedTest
    @MethodSource("rows")
    void thePaperSaysSo(Row row) throws IOException {
        String[] cells = Files.readAllLines(Path.of("docs/architecture.md")).stream()
                .map(line -> line.split("(?<!\\\\)\\|"))
                .filter(line -> line.length > 3 && line[1].contains("`" + row.name() + "`"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("docs/architecture.md has no line for " + row));
        List<String> said = Stream.of(cells[3].replaceAll("\\(.*?\\)", "").split("[^a-z.]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        if (said.equals(List.of("all", "above"))) {
            return;
        }
        assertThat(said).containsAll(row.ours());
        if (!cells[1].contains(",")) {
            assertThat(said).hasSameSizeAs(row.ours());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void knowsOnlyWhatItsLineNames(Row row) {
        classes()
                .that(resideInAPackage("org.huozi." + row.name()))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(row.allowed())
                .check(OURS);
    }

    /** Outputs get pages that are made; how they were made is none of their business. */
    @Test
    void outputsSeeOnlyTheFinishedPages() {
        noClasses()
                .that()
                .resideInAnyPackage("org.huozi.output..", "org.huozi.cli")
                .should()
                .dependOnClassesThat(resideInAPackage("org.huozi.pagination")
                        .and(not(belongToAnyOf(PaginatedEdition.class, PageMap.class))))
                .check(OURS);
    }

    @Test
    void goesInNoCircle() {
        slices().matching("org.huozi.(**)").should().beFreeOfCycles().check(OURS);
    }

    @Test
    void saysWhatMayBeNull() {
        assertThat(packages())
                .allSatisfy(ours ->
                        assertThat(ours.isAnnotatedWith(NullMarked.class)).isTrue());
    }

    @Test
    void onlyTheCommandLineSpeaksAndExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.huozi.cli")
                .should(ACCESS_STANDARD_STREAMS)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(Runtime.class.getName())
                .check(OURS);
    }

    @Test
    void onlyTheCommandLineLooksAtTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.huozi.cli")
                .should()
                .accessTargetWhere(describe("tells the time", access -> tellsTheTime(access.getTarget())))
                .check(OURS);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        "(java\\.net|java\\.nio\\.channels|javax\\.net)\\..*(Connection|Socket|SocketChannel)")
                .orShould()
                .callMethodWhere(describe(
                        "reads an address",
                        call -> call.getTarget().getOwner().isEquivalentTo(URL.class)
                                && call.getTarget().getName().matches("open.*|getContent")))
                .check(OURS);
    }

    @Test
    void namesAreWordsOfTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Service|Impl|Data|Info)")
                .check(OURS);
    }

    /** Called, or handed on to be called. */
    private static boolean tellsTheTime(AccessTarget target) {
        String owner = target.getOwner().getPackageName();
        boolean today = target instanceof AccessTarget.ConstructorCallTarget made
                && made.getOwner().isEquivalentTo(Date.class)
                && made.getRawParameterTypes().isEmpty();
        return (owner.equals("java.time") && target.getName().matches("now|system.*"))
                || today
                || (owner.equals("java.util") && target.getFullName().matches("java\\.util\\.Calendar\\.getInstance.*"))
                || target.getName().equals("currentTimeMillis")
                || target.getName().equals("nanoTime");
    }

    private static Stream<JavaPackage> packages() {
        return OURS.stream().map(JavaClass::getPackage).collect(Collectors.toSet()).stream();
    }
}
