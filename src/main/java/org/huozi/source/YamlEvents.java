package org.huozi.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.model.Words;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A value in quotes or brackets → tree. Built from the parser's events alone, so that nothing is ever constructed, shared
 * or expanded.
 */
final class YamlEvents {
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(16 * 1024 * 1024).build();

    private final SourceFile file;
    private final int from;
    private final int firstCodePoint;
    private final PrintableValues printable;
    private final Iterator<Event> events;

    private YamlEvents(SourceFile file, int from, int to, PrintableValues printable) {
        this.file = file;
        this.from = from;
        this.firstCodePoint = file.places().codePointsBefore(from);
        this.printable = printable;
        String text = PrintableValues.spaced(file.text().substring(from, to));
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The part of a file between two offsets; empty when it is not what YAML has quotes and brackets for. */
    static Optional<YamlNode> read(SourceFile file, int from, int to, PrintableValues printable) {
        try {
            return Optional.of(new YamlEvents(file, from, to, printable).document());
        } catch (YamlEngineException | NoValue notLegal) {
            return Optional.empty();
        }
    }

    private YamlNode document() {
        Optional<YamlNode> root = Optional.empty();
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {}
                default -> {
                    if (root.isPresent()) {
                        throw new NoValue();
                    }
                    root = Optional.of(node(event, 0));
                }
            }
        }
        return root.orElseThrow(NoValue::new);
    }

    private YamlNode node(Event event, int depth) {
        boolean special = event instanceof AliasEvent
                || (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent())
                || (event instanceof ScalarEvent scalar && tagged(scalar.getTag()))
                || (event instanceof CollectionStartEvent collection && tagged(collection.getTag()));
        if (special || depth > YamlStructure.DEEPEST) {
            throw new NoValue();
        }
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            case Scalar -> scalar((ScalarEvent) event);
            default -> throw new NoValue();
        };
    }

    /** The tag {@code !} alone merely says “text”. */
    private static boolean tagged(Optional<String> tag) {
        return tag.isPresent() && !tag.get().equals("!");
    }

    private YamlMapping mapping(Event start, int depth) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            YamlNode key = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            if (!(key instanceof YamlScalar name) || !seen.add(name.value())) {
                throw new NoValue();
            }
            entries.add(new YamlMapping.Entry(name, value));
            event = events.next();
        }
        return new YamlMapping(entries, written(start, event), true);
    }

    private YamlSequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlSequence(items, written(start, event));
    }

    private YamlScalar scalar(ScalarEvent event) {
        Words written = written(event, event);
        int lead = event.isPlain() ? 0 : 1;
        String value = event.getValue();
        String raw = PrintableValues.spaced(written.text());
        int[] sources = new ScalarMapping(raw, value, event.isDQuoted()).sources(lead);
        return new YamlScalar(event.isPlain(), printable.of(written.as(value, sources)), written);
    }

    private Words written(Event start, Event end) {
        int first = offset(start.getStartMark());
        int last = offset(end.getEndMark());
        while (last > first && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return file.words(first, last);
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(place -> file.places().offsetOfCodePoint(firstCodePoint + place.getIndex()))
                .orElse(from);
    }

    /** Ends the reading of what has no plain value: aliases, tags, a key twice, brackets in brackets without end. */
    private static final class NoValue extends RuntimeException {
        NoValue() {
            super("no plain value", null, false, false);
        }
    }
}
