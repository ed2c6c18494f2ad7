package org.huozi.docs;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Everything that some records are made of: their types, and the constants of enums, however deep. */
final class Constructs {
    private final Set<Class<?>> types = new LinkedHashSet<>();
    private final Set<Enum<?>> constants = new LinkedHashSet<>();

    static Constructs of(Iterable<?> records) {
        Constructs found = new Constructs();
        found.visit(records);
        return found;
    }

    Set<Class<?>> types() {
        return types;
    }

    Set<Enum<?>> constants() {
        return constants;
    }

    private void visit(Object value) {
        if (value instanceof Iterable<?> several) {
            several.forEach(this::visit);
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(this::visit);
        } else if (value instanceof Enum<?> constant) {
            constants.add(constant);
        } else if (value instanceof Record) {
            types.add(value.getClass());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(content(value, component));
            }
        }
    }

    private static Object content(Object value, RecordComponent component) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
