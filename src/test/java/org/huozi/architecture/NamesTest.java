package org.huozi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One word means one thing. */
class NamesTest {
    /** Whoever reads a class's name needs no package to know which is meant. Only private classes may share one. */
    @Test
    void noTwoClassesShareAName() {
        Map<String, List<String>> byName = new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importPackages("org.huozi").stream()
                        .filter(NamesTest::isSeenByOthers)
                        .collect(Collectors.groupingBy(
                                JavaClass::getSimpleName,
                                TreeMap::new,
                                Collectors.mapping(JavaClass::getName, Collectors.toList())));
        byName.values().removeIf(classes -> classes.size() == 1);
        assertThat(byName).isEmpty();
    }

    private static boolean isSeenByOthers(JavaClass candidate) {
        return !candidate.isAnonymousClass()
                && !candidate.isLocalClass()
                && !candidate.getSimpleName().equals("package-info")
                && !Modifier.isPrivate(candidate.reflect().getModifiers());
    }
}
