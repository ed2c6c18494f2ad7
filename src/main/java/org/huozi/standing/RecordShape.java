package org.huozi.standing;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How a kind of record is taken apart and put together again. */
record RecordShape(List<RecordComponent> components, Constructor<?> constructor) {
    /** How a text is written. */
    static final int NARROW = 0;

    static final int WIDE = 1;
    static final int UNITS = 2;

    private static final Map<Class<?>, RecordShape> KNOWN = new ConcurrentHashMap<>();

    RecordShape {
        components = List.copyOf(components);
    }

    static RecordShape of(Class<?> kind) {
        return KNOWN.computeIfAbsent(kind, RecordShape::read);
    }

    private static RecordShape read(Class<?> kind) {
        List<RecordComponent> components = List.of(kind.getRecordComponents());
        try {
            Constructor<?> constructor = kind.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            components.forEach(component -> component.getAccessor().setAccessible(true));
            return new RecordShape(components, constructor);
        } catch (NoSuchMethodException impossible) { // every record has it
            throw new IllegalStateException(impossible);
        }
    }

    /** What a list, a map or an optional is of. */
    static Type argument(Type type, int number) {
        return Stream.of(type)
                .filter(ParameterizedType.class::isInstance)
                .map(generic -> ((ParameterizedType) generic).getActualTypeArguments()[number])
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("of what is " + type));
    }
}
