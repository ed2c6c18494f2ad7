package org.huozi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.architecture.MainClasses;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/glossary.md: a word stands there once, and its name in code is that of something there is. */
class GlossaryIT {
    private static final Pattern CODE_NAME = Pattern.compile("`([A-Z][a-z]\\w*(?:\\.\\w+)*)`");

    /** Types as Outer.Inner, and their members as Type.member. */
    private static final Set<String> NAMES =
            MainClasses.ALL.stream().flatMap(GlossaryIT::names).collect(Collectors.toSet());

    private static Stream<String> names(JavaClass type) {
        String outer =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        return Stream.concat(
                Stream.of(outer),
                type.getMembers().stream().map(JavaMember::getName).map(name -> outer + "." + name));
    }

    private static List<String[]> rows() throws IOException {
        return Resources.text(Path.of("docs/glossary.md"))
                .lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| **"))
                .map(line -> line.split(" *\\| *", -1))
                .toList();
    }

    static List<String> codeNames() throws IOException {
        return rows().stream()
                .flatMap(row -> CODE_NAME.matcher(row[3]).results())
                .map(found -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codeNames")
    void isThere(String name) {
        assertThat(NAMES).anyMatch(known -> ("." + known).endsWith("." + name));
    }

    @Test
    void everyRowHasThreeCells() throws IOException {
        assertThat(rows()).allMatch(row -> row.length == 5 && !row[1].isEmpty() && !row[2].isEmpty());
    }

    @Test
    void chineseWordsStandThereOnce() throws IOException {
        assertThat(rows().stream().map(row -> row[1])).doesNotHaveDuplicates();
    }
}
