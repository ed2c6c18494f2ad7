package org.huozi.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.architecture.MainClasses;
import org.huozi.html.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/templates.md lists the views as they are: every value, and no other. */
class TemplatesPaperIT {
    private static final List<Class<?>> RECORDS = MainClasses.ALL.stream()
            .filter(JavaClass::isRecord)
            .<Class<?>>map(JavaClass::reflect)
            .toList();

    static Set<String> views() {
        return TemplatesPaper.views().keySet();
    }

    @ParameterizedTest
    @MethodSource("views")
    void aViewIsListedWithAllItsValues(String name) {
        assertThat(TemplatesPaper.views().get(name)).isEqualTo(values(view(name)));
    }

    @Test
    void everyViewIsListed() {
        Stream<Class<?>> named =
                RECORDS.stream().filter(type -> type.getSimpleName().endsWith("View"));
        Stream<Class<?>> shown = views().stream()
                .flatMap(name -> Arrays.stream(view(name).getRecordComponents()))
                .flatMap(component -> types(component.getGenericType()))
                .filter(type -> type.isRecord() && !type.equals(Markup.class));
        Set<Class<?>> listed = views().stream().map(TemplatesPaperIT::view).collect(Collectors.toSet());
        assertThat(Stream.concat(named, shown)).isSubsetOf(listed);
    }

    private static Class<?> view(String name) {
        List<Class<?>> found = RECORDS.stream()
                .filter(type -> ("." + type.getCanonicalName()).endsWith("." + name))
                .toList();
        assertThat(found).as("records called %s", name).hasSize(1);
        return found.get(0);
    }

    /** Its components, and what else has a getter. */
    private static Set<String> values(Class<?> view) {
        Set<String> values = new TreeSet<>();
        for (RecordComponent component : view.getRecordComponents()) {
            values.add(value(component.getName(), component.getType()));
        }
        for (Method method : view.getMethods()) {
            if (method.getName().matches("get[A-Z].*")
                    && method.getDeclaringClass().equals(view)) {
                String name = method.getName().substring(3);
                values.add(value(
                        name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1), method.getReturnType()));
            }
        }
        return values;
    }

    private static String value(String name, Class<?> type) {
        return type.equals(Optional.class) || type.equals(OptionalInt.class) ? name + "?" : name;
    }

    private static Stream<Class<?>> types(Type type) {
        return type instanceof ParameterizedType several
                ? Arrays.stream(several.getActualTypeArguments()).flatMap(TemplatesPaperIT::types)
                : Stream.of((Class<?>) type);
    }
}
