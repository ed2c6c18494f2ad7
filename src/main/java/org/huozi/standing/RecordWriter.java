package org.huozi.standing;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Writes a record as bytes: component by component, each as its declared type says, and every text once. The same value
 * gives the same bytes. {@link RecordReader} reads them again, of the same program only.
 */
final class RecordWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();

    private RecordWriter() {}

    static byte[] bytes(Record value) {
        RecordWriter writer = new RecordWriter();
        try {
            writer.record(value);
        } catch (IOException impossible) { // memory takes everything
            throw new UncheckedIOException(impossible);
        } catch (ReflectiveOperationException hidden) { // records show their components
            throw new IllegalStateException(hidden);
        }
        return writer.bytes.toByteArray();
    }

    private void record(Record value) throws IOException, ReflectiveOperationException {
        for (RecordComponent component : RecordShape.of(value.getClass()).components()) {
            write(component.getAccessor().invoke(value), component.getGenericType());
        }
    }

    private void write(Object value, Type type) throws IOException, ReflectiveOperationException {
        if (value instanceof Record record) {
            record(record);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Double number) {
            out.writeDouble(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof YearMonth month) {
            out.writeInt(month.getYear());
            out.writeInt(month.getMonthValue());
        } else {
            several(value, type);
        }
    }

    private void several(Object value, Type type) throws IOException, ReflectiveOperationException {
        if (value instanceof Optional<?> some) {
            out.writeBoolean(some.isPresent());
            if (some.isPresent()) {
                write(some.get(), RecordShape.argument(type, 0));
            }
        } else if (value instanceof OptionalInt some) {
            out.writeBoolean(some.isPresent());
            out.writeInt(some.orElse(0));
        } else if (value instanceof OptionalDouble some) {
            out.writeBoolean(some.isPresent());
            out.writeDouble(some.orElse(0));
        } else if (value instanceof Collection<?> many) {
            out.writeInt(many.size());
            for (Object one : many) {
                write(one, RecordShape.argument(type, 0));
            }
        } else if (value instanceof Map<?, ?> map) {
            out.writeInt(map.size());
            for (Map.Entry<?, ?> entry : new TreeMap<>(map).entrySet()) { // an immutable map has no order of its own
                write(entry.getKey(), RecordShape.argument(type, 0));
                write(entry.getValue(), RecordShape.argument(type, 1));
            }
        } else {
            throw new IllegalArgumentException("no record can keep " + value.getClass());
        }
    }

    /** The number of a text already written; else as many numbers as there are, and the text. */
    private void text(String text) throws IOException {
        Integer known = texts.putIfAbsent(text, texts.size());
        out.writeInt(known == null ? texts.size() - 1 : known);
        if (known == null) {
            boolean narrow = text.chars().allMatch(character -> character < 0x100);
            byte[] content = text.getBytes(narrow ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE);
            boolean whole = narrow || new String(content, StandardCharsets.UTF_16BE).equals(text);
            out.writeByte(narrow ? RecordShape.NARROW : whole ? RecordShape.WIDE : RecordShape.UNITS);
            if (whole) {
                out.writeInt(content.length);
                out.write(content);
            } else { // halves of characters, as keys of an index
                out.writeInt(text.length());
                out.writeChars(text);
            }
        }
    }
}
