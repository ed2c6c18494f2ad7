package org.huozi.standing;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Reads what {@link RecordWriter} has written. */
final class RecordReader {
    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();

    private RecordReader(byte[] bytes) {
        this.in = ByteBuffer.wrap(bytes);
    }

    /**
     * Reads a record.
     *
     * @throws IOException if these are no bytes of such a record
     */
    static <T extends Record> T record(byte[] bytes, Class<T> kind) throws IOException {
        try {
            return kind.cast(new RecordReader(bytes).record(kind));
        } catch (ReflectiveOperationException | RuntimeException damaged) {
            throw new IOException("no record of " + kind, damaged);
        }
    }

    private Object record(Class<?> kind) throws ReflectiveOperationException {
        RecordShape shape = RecordShape.of(kind);
        Object[] values = new Object[shape.components().size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = shape.components().get(i);
            values[i] = read(component.getGenericType());
        }
        return shape.constructor().newInstance(values);
    }

    private Object read(Type type) throws ReflectiveOperationException {
        Class<?> kind = (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
        if (kind.isRecord()) {
            return record(kind);
        } else if (kind == String.class) {
            return text();
        } else if (kind == int.class || kind == Integer.class) {
            return in.getInt();
        } else if (kind == long.class || kind == Long.class) {
            return in.getLong();
        } else if (kind == double.class || kind == Double.class) {
            return in.getDouble();
        } else if (kind == boolean.class || kind == Boolean.class) {
            return flag();
        } else if (kind.isEnum()) {
            String name = text();
            return Stream.of(kind.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(name))
                    .findFirst()
                    .orElseThrow();
        } else if (kind == YearMonth.class) {
            return YearMonth.of(in.getInt(), in.getInt());
        }
        return several(kind, type);
    }

    private Object several(Class<?> kind, Type type) throws ReflectiveOperationException {
        if (kind == Optional.class) {
            return flag() ? Optional.of(read(RecordShape.argument(type, 0))) : Optional.empty();
        } else if (kind == OptionalInt.class) {
            boolean present = flag();
            int number = in.getInt();
            return present ? OptionalInt.of(number) : OptionalInt.empty();
        } else if (kind == OptionalDouble.class) {
            boolean present = flag();
            double number = in.getDouble();
            return present ? OptionalDouble.of(number) : OptionalDouble.empty();
        } else if (kind == List.class) {
            int size = in.getInt();
            List<Object> many = new ArrayList<>(Math.min(size, in.remaining()));
            for (int i = 0; i < size; i++) {
                many.add(read(RecordShape.argument(type, 0)));
            }
            return many;
        } else if (kind == Map.class) {
            int size = in.getInt();
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(read(RecordShape.argument(type, 0)), read(RecordShape.argument(type, 1)));
            }
            return map;
        }
        throw new IllegalArgumentException("no record can keep " + kind);
    }

    private boolean flag() {
        return in.get() != 0;
    }

    private String text() {
        int number = in.getInt();
        if (number < texts.size()) {
            return texts.get(number);
        }
        byte form = in.get();
        int length = in.getInt();
        String text;
        if (form == RecordShape.UNITS) {
            char[] units = new char[length];
            in.asCharBuffer().get(units);
            in.position(in.position() + 2 * length);
            text = new String(units);
        } else {
            byte[] content = new byte[length];
            in.get(content);
            text = new String(
                    content, form == RecordShape.NARROW ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
        }
        texts.add(text);
        return text;
    }
}
