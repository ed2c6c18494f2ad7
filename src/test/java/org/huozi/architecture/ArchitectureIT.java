package org.huozi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.net.URL;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.architecture.PackageTable.Row;
import org.huozi.pagination.PageMap;
import org.huozi.pagination.PaginatedEdition;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may know whom, as docs/architecture.md says. A new package gets a row there first. */
class ArchitectureIT {
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("snakeyaml-engine", List.of("org.snakeyaml.engine")),
            Map.entry("flexmark", List.of("com.vladsch.flexmark")),
            Map.entry("FreeMarker", List.of("freemarker")),
            Map.entry("OpenHTMLtoPDF", List.of("com.openhtmltopdf")),
            Map.entry("PDFBox", List.of("org.apache.pdfbox", "org.apache.fontbox", "org.apache.xmpbox")),
            Map.entry("ZXing", List.of("com.google.zxing")),
            Map.entry("TwelveMonkeys ImageIO", List.of("com.twelvemonkeys")),
            Map.entry("JDK HTTP server", List.of("com.sun.net.httpserver")),
            Map.entry("java-diff-utils", List.of("com.github.difflib")),
            Map.entry("HanLP", List.of("com.hankcs")),
            Map.entry("picocli", List.of("picocli")));

    private static final List<String> OPEN_TO_ALL =
            List.of("java", "javax", "org.w3c.dom", "org.xml.sax", "org.jspecify.annotations");

    private static final String ROOT = "org.huozi.";

    private static final JavaClasses OURS = MainClasses.ALL;

    static List<Row> rows() {
        return PackageTable.rows();
    }

    @Test
    void everyPackageHasARow() {
        assertThat(packages().map(ArchitectureIT::ours))
                .containsExactlyInAnyOrderElementsOf(
                        rows().stream().map(Row::name).toList());
    }

    /** No more, and no less: what a row names, the package uses. */
    @ParameterizedTest
    @MethodSource("rows")
    void knowsWhatItsRowNames(Row row) {
        Set<String> ours = used(row)
                .filter(name -> name.startsWith(ROOT))
                .map(ArchitectureIT::ours)
                .collect(sorted());
        ours.remove(row.name());
        if (!row.ground()) {
            rows().stream().filter(Row::ground).map(Row::name).forEach(ours::remove);
        }
        Set<String> libraries = used(row)
                .filter(name -> !name.startsWith(ROOT) && !isOpenToAll(name))
                .map(ArchitectureIT::library)
                .collect(sorted());
        assertThat(String.join(", ", row.ours()))
                .as("imports of ours in the row of %s", row)
                .isEqualTo(String.join(", ", ours));
        assertThat(String.join(", ", row.libraries()))
                .as("libraries in the row of %s", row)
                .isEqualTo(String.join(", ", libraries));
    }

    /** So that the arrow points one way, and whoever reads the paper from above has read what a row names. */
    @Test
    void rowsNameOnlyRowsAbove() {
        Set<String> above = new TreeSet<>();
        for (Row row : rows()) {
            assertThat(above).as("above %s", row).containsAll(row.ours());
            above.add(row.name());
        }
    }

    private static Stream<String> used(Row row) {
        return OURS.stream()
                .filter(type -> type.getPackageName().equals(ROOT + row.name()))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(type -> !type.isPrimitive())
                .map(JavaClass::getPackageName);
    }

    private static boolean isOpenToAll(String name) {
        return OPEN_TO_ALL.stream().anyMatch(open -> name.equals(open) || name.startsWith(open + "."));
    }

    private static String library(String name) {
        return LIBRARIES.entrySet().stream()
                .filter(library -> library.getValue().stream().anyMatch(prefix -> name.startsWith(prefix)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(name);
    }

    private static String ours(JavaPackage ours) {
        return ours(ours.getName());
    }

    private static String ours(String name) {
        return name.substring(ROOT.length());
    }

    private static Collector<String, ?, Set<String>> sorted() {
        return Collectors.toCollection(TreeSet::new);
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
                .accessTargetWhere(describe(
                        "does more with the machine than ask how large it is",
                        access -> access.getTargetOwner().isEquivalentTo(Runtime.class)
                                && !List.of("getRuntime", "availableProcessors", "maxMemory")
                                        .contains(access.getTarget().getName())))
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
