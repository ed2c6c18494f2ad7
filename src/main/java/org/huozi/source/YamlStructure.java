package org.huozi.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;

/**
 * Lines → tree: which line is a key, an item of a list, or text that goes on. A line belongs to what is open above it and
 * stands further left, however well it is aligned; so whatever is legal means what YAML says, and what is not has the one
 * meaning that is left ([0020](docs/decisions/0020-yaml-as-typed.md)).
 */
final class YamlStructure {
    static final int DEEPEST = 16;

    private final SourceFile file;
    private final YamlDialect dialect;
    private final Diagnostics diagnostics;
    private final YamlCursor cursor;
    private final YamlValues values;
    private final TypedMarks marks;
    private int lists;
    private boolean whole = true;

    YamlStructure(SourceFile file, int from, int to, YamlDialect dialect, Diagnostics diagnostics) {
        this.file = file;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.cursor = new YamlCursor(file.text(), from, to);
        this.marks = new TypedMarks(file);
        this.values = new YamlValues(file, cursor, dialect, diagnostics);
    }

    /** Empty when there is nothing but comments. */
    Optional<YamlNode> read() {
        if (cursor.more() && dialect == YamlDialect.SETTINGS && cursor.line().isDocumentMark()) {
            cursor.enter(cursor.index() + 1);
        }
        if (!cursor.more()) {
            return Optional.empty();
        }
        if (dialect == YamlDialect.SETTINGS && YamlDash.right(cursor).isPresent()) {
            return Optional.of(list());
        }
        Optional<YamlNode> root = Optional.of(mapping(-1, -1, 0));
        marks.tell(diagnostics);
        return root;
    }

    /** A list instead of keys, with whatever stands below it. */
    private YamlSequence list() {
        YamlLine first = cursor.line();
        YamlLine last = cursor.lines().get(cursor.lines().size() - 1);
        return new YamlSequence(List.of(), file.words(first.start() + first.content(), last.end()));
    }

    /**
     * The keys that stand further right than a column.
     *
     * @param parent the column of what they belong to; -1 for the file's own
     * @param list the column of the key whose list they are an item of; of the key they stand below, where there is none
     */
    private YamlMapping mapping(int parent, int list, int depth) {
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int own = cursor.column();
        int start = cursor.offset();
        int end = start;
        boolean inItem = cursor.at() > cursor.line().content();
        while (cursor.more() && (cursor.column() > parent || isLowKey(list))) {
            Optional<KeyForm> key = dialect.key(cursor.line(), cursor.at(), inItem);
            if (key.isEmpty() && YamlDash.any(cursor).isEmpty()) {
                key = dialect.foreignKey(cursor.line(), cursor.at());
            }
            if (key.isEmpty() && lists > 0 && YamlDash.any(cursor).isPresent()) {
                break;
            }
            if (key.isPresent()) {
                YamlMapping.Entry entry = entry(key.get(), parent, own, depth);
                end = Math.max(end, values.end());
                if (seen.add(entry.key().value())) {
                    entries.add(entry);
                } else {
                    diagnostics.add(
                            Code.YML_007,
                            file.span(file.places().offset(entry.key().span().start()), values.end()),
                            entry.key().value());
                }
            } else {
                stray();
            }
            inItem = false;
        }
        return new YamlMapping(entries, file.words(start, end), whole);
    }

    /**
     * A key of an item that is typed no further right than the item's dash, where none of another group may stand: right of
     * the list's key, or below it when it is an author's.
     */
    private boolean isLowKey(int list) {
        return YamlDash.right(cursor).isEmpty()
                && dialect.key(cursor.line(), cursor.at(), false)
                        .filter(key -> cursor.column() > list
                                ? dialect == YamlDialect.SETTINGS || YamlDialect.isKnown(key.name())
                                : cursor.column() == list && isOfAuthor())
                        .isPresent();
    }

    private boolean isOfAuthor() {
        return dialect == YamlDialect.FRONT_MATTER
                && dialect.key(cursor.line(), cursor.at(), false)
                        .filter(key -> YamlDialect.isOfAuthor(key.name()))
                        .isPresent();
    }

    private boolean isForeignKey() {
        return dialect.foreignKey(cursor.line(), cursor.at()).isPresent();
    }

    private void stray() {
        whole = false;
        YamlLine line = cursor.line();
        int start = cursor.offset();
        Optional<YamlDash> dash = YamlDash.right(cursor);
        if (dash.isPresent() && !line.isDocumentMark()) {
            boolean author = dialect.key(line, dash.get().text(), true)
                    .filter(key -> key.name().equals(YamlDialect.NAME))
                    .isPresent();
            int end = skipList();
            diagnostics.add(Code.YML_037, file.span(start, end), author ? "authors" : "items");
            return;
        }
        Code code = line.isDocumentMark() ? Code.YML_016 : Code.YML_005;
        String right = line.text().strip().replaceFirst("^([A-Za-z]+)[\\s\\u3000]*", "$1: ");
        diagnostics.add(code, file.span(start, Math.max(start, line.textEnd())), right.strip());
        cursor.enter(cursor.index() + 1);
    }

    /** Past a list that no key is above; returns where it ends. */
    private int skipList() {
        int column = cursor.column();
        int end = cursor.offset();
        do {
            end = Math.max(end, cursor.line().textEnd());
            cursor.enter(cursor.index() + 1);
        } while (cursor.more()
                && (cursor.column() > column
                        || (cursor.column() == column && YamlDash.right(cursor).isPresent())));
        return end;
    }

    private YamlMapping.Entry entry(KeyForm key, int parent, int own, int depth) {
        YamlLine line = cursor.line();
        marks.key(line, cursor.at(), key);
        Words name = file.words(line.start() + key.start(), line.start() + key.end());
        int quote = key.name().equals(name.text()) ? 0 : 1;
        Words bare = name.part(quote, name.length() - quote);
        YamlScalar written = new YamlScalar(true, bare, name);
        cursor.moveTo(key.value());
        values.reach(line.start() + key.colon() + 1);
        values.begin(YamlDialect.isOfParagraphs(key.name()));
        return new YamlMapping.Entry(
                written, cursor.isEmptyFrom(cursor.at()) ? below(parent, own, depth) : values.read(own, false));
    }

    /** What stands below a key without a value. */
    private YamlNode below(int parent, int own, int depth) {
        YamlNode empty = values.empty();
        cursor.enter(cursor.index() + 1);
        if (!cursor.more()) {
            return empty;
        }
        boolean list = cursor.column() > parent && isListBelow(own);
        if (list && depth < DEEPEST) {
            return sequence(parent + 1, own, depth + 1);
        }
        Optional<KeyForm> key = dialect.key(cursor.line(), cursor.at(), false);
        boolean keys = dialect == YamlDialect.SETTINGS
                ? key.isPresent()
                : key.filter(form -> YamlDialect.isKnown(form.name())).isPresent();
        if (cursor.column() > own && keys && depth < DEEPEST) {
            return mapping(own, own, depth + 1);
        }
        if (depth >= DEEPEST) {
            diagnostics.add(
                    Code.YML_009, file.span(cursor.offset(), cursor.line().textEnd()), Integer.toString(DEEPEST));
            return empty;
        }
        return values.goesOnUnder(own) ? values.textBelow(own) : empty;
    }

    /** A dash behind its key's column, or at it; another sign there unless a key begins with it. */
    private boolean isListBelow(int own) {
        return YamlDash.right(cursor).isPresent()
                || (YamlDash.any(cursor).isPresent()
                        && (cursor.column() > own
                                || dialect.key(cursor.line(), cursor.at(), false)
                                        .isEmpty()));
    }

    private YamlSequence sequence(int least, int list, int depth) {
        List<YamlNode> items = new ArrayList<>();
        int start = cursor.offset();
        int end = start;
        lists++;
        while (cursor.more() && cursor.column() >= least) {
            Optional<YamlDash> dash = YamlDash.any(cursor);
            if (dash.isEmpty()) {
                break;
            }
            marks.dash(cursor.line(), cursor.at(), dash.get());
            values.reach(cursor.line().start() + dash.get().end());
            items.add(item(dash.get(), list, depth));
            end = values.end();
        }
        lists--;
        return new YamlSequence(items, file.words(start, end));
    }

    private YamlNode item(YamlDash dash, int list, int depth) {
        int column = cursor.column();
        cursor.moveTo(dash.text());
        if (cursor.isEmptyFrom(cursor.at())) {
            return below(column, column, depth);
        }
        if (depth >= DEEPEST) {
            diagnostics.add(
                    Code.YML_009, file.span(cursor.offset(), cursor.line().textEnd()), Integer.toString(DEEPEST));
            return values.read(column, true);
        }
        if (YamlDash.right(cursor).isPresent()) {
            return sequence(column + 1, column, depth + 1);
        }
        return dialect.key(cursor.line(), cursor.at(), true).isPresent()
                ? mapping(column, list, depth + 1)
                : named(values.read(column, true), column, list, depth);
    }

    /** An author's name without its key, with what is said of the author below it. */
    private YamlNode named(YamlNode item, int column, int list, int depth) {
        boolean more = item instanceof YamlScalar
                && lists == 1 // affiliations of an author are a list in the list
                && cursor.more()
                && cursor.column() >= list
                && (isOfAuthor() || (cursor.column() > column && isForeignKey()));
        if (!more || !(item instanceof YamlScalar name)) {
            return item;
        }
        YamlMapping below = mapping(column, list, depth + 1);
        List<YamlMapping.Entry> entries = new ArrayList<>();
        Words key = name.written().part(0, 0).instead(YamlDialect.NAME);
        entries.add(new YamlMapping.Entry(new YamlScalar(true, key, name.written()), name));
        entries.addAll(below.entries());
        int start = file.places().offset(name.written().span().start());
        return new YamlMapping(entries, file.words(start, values.end()), below.whole());
    }
}
