package org.huozi.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
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

/** YAML text → tree. Built from the parser's events alone, so that nothing is ever constructed, shared or expanded. */
public final class Yaml {
    private static final int DEEPEST = 16;
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(16 * 1024 * 1024).build();

    private final SourceFile file;
    private final int from;
    private final int firstCodePoint;
    private final Diagnostics diagnostics;
    private final Iterator<Event> events;
    private boolean sound = true;

    private Yaml(SourceFile file, int from, int to, Diagnostics diagnostics) {
        this.file = file;
        this.from = from;
        this.firstCodePoint = file.places().codePointsBefore(from);
        this.diagnostics = diagnostics;
        this.events =
                new Parse(SETTINGS).parseString(file.text().substring(from, to)).iterator();
    }

    /** A whole file. */
    public static Optional<YamlNode> read(SourceFile file, Diagnostics diagnostics) {
        return read(file, 0, file.text().length(), diagnostics);
    }

    /** A whole file that must be a mapping; an empty one counts as a mapping without keys. */
    public static Optional<YamlMapping> mapping(SourceFile file, Diagnostics diagnostics) {
        return mapping(file, 0, file.text().length(), diagnostics);
    }

    /** A part of a file that must be a mapping. */
    public static Optional<YamlMapping> mapping(SourceFile file, int from, int to, Diagnostics diagnostics) {
        Diagnostics syntax = new Diagnostics();
        Optional<YamlNode> node = read(file, from, to, syntax);
        diagnostics.addAll(syntax);
        if (node.isPresent() && node.get() instanceof YamlMapping mapping) {
            return Optional.of(mapping);
        }
        if (node.isPresent() && !new YamlLines(file, diagnostics).report(from, to)) {
            diagnostics.add(Code.YML_017, node.get().span());
        }
        return node.isEmpty() && !syntax.hasErrors()
                ? Optional.of(new YamlMapping(List.of(), file.span(from, from)))
                : Optional.empty();
    }

    /** The part of a file between two offsets; the spans are those of the file. Empty when it cannot be understood. */
    public static Optional<YamlNode> read(SourceFile file, int from, int to, Diagnostics diagnostics) {
        try {
            Yaml yaml = new Yaml(file, from, to, diagnostics);
            Optional<YamlNode> node = yaml.document();
            return yaml.sound ? node : Optional.empty();
        } catch (TooDeep tooDeep) {
            diagnostics.add(Code.YML_009, tooDeep.span, Integer.toString(DEEPEST));
        } catch (YamlEngineException syntax) {
            if (!new YamlLines(file, diagnostics).report(from, to)) {
                new YamlSyntax(
                                syntax,
                                index -> file.places()
                                        .offsetOfCodePoint(file.places().codePointsBefore(from) + index))
                        .report(file, to, diagnostics);
            }
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        Optional<YamlNode> root = Optional.empty();
        boolean begun = false;
        while (events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case DocumentStart -> {
                    if (begun) {
                        diagnostics.add(Code.YML_016, span(event));
                        sound = false;
                        return root;
                    }
                    begun = true;
                }
                case StreamStart, StreamEnd, DocumentEnd, Comment -> {}
                default -> root = Optional.of(node(event, 0));
            }
        }
        return root;
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST) {
            throw new TooDeep(span(event));
        }
        if (event instanceof AliasEvent
                || (event instanceof NodeEvent anchored && anchored.getAnchor().isPresent())
                || (event instanceof ScalarEvent scalar && tagged(scalar.getTag()))
                || (event instanceof CollectionStartEvent collection && tagged(collection.getTag()))) {
            diagnostics.add(Code.YML_008, span(event));
            sound = false;
        }
        return switch (event.getEventId()) {
            case MappingStart -> mapping(event, depth);
            case SequenceStart -> sequence(event, depth);
            case Scalar -> scalar((ScalarEvent) event);
            default -> new YamlScalar(true, false, file.words(start(event), start(event)), span(event));
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
            if (!(key instanceof YamlScalar name)) {
                diagnostics.add(Code.YML_001, key.span(), "a key must be a plain word");
                sound = false;
            } else if (seen.add(name.value())) {
                entries.add(new YamlMapping.Entry(name, value));
            } else {
                diagnostics.add(Code.YML_007, name.span(), name.value());
            }
            event = events.next();
        }
        return new YamlMapping(entries, file.span(start(start), trimmedEnd(start(start), start(event))));
    }

    private YamlSequence sequence(Event start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(node(event, depth + 1));
            event = events.next();
        }
        return new YamlSequence(items, file.span(start(start), trimmedEnd(start(start), start(event))));
    }

    private YamlScalar scalar(ScalarEvent event) {
        int start = start(event);
        int end = trimmedEnd(start, end(event));
        String raw = file.text().substring(start, end);
        int lead = event.isPlain() ? 0 : 1;
        if (event.isLiteral() || event.isFolded()) {
            int header = raw.indexOf('\n');
            lead = header < 0 ? raw.length() : header + 1;
        }
        String value = event.getValue();
        int[] sources = new ScalarMapping(raw, value, event.isDQuoted()).sources(lead);
        Words words = file.words(start, end).as(value, sources);
        return new YamlScalar(event.isPlain(), event.isLiteral(), words, file.span(start, end));
    }

    private Span span(Event event) {
        return file.span(start(event), trimmedEnd(start(event), end(event)));
    }

    private int start(Event event) {
        return offset(event.getStartMark());
    }

    private int end(Event event) {
        return offset(event.getEndMark());
    }

    private int offset(Optional<Mark> mark) {
        return mark.map(place -> file.places().offsetOfCodePoint(firstCodePoint + place.getIndex()))
                .orElse(from);
    }

    /** A block's end mark stands at the next token, lines below; its text ends where its last character does. */
    private int trimmedEnd(int start, int end) {
        int last = Math.max(start, end);
        while (last > start && Character.isWhitespace(file.text().charAt(last - 1))) {
            last--;
        }
        return last;
    }

    /** Ends the reading of a tree that is nested too deep. */
    private static final class TooDeep extends RuntimeException {
        private final transient Span span;

        TooDeep(Span span) {
            super("nested too deep", null, false, false);
            this.span = span;
        }
    }
}
