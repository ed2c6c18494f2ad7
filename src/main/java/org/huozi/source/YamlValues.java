package org.huozi.source;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;

/**
 * What stands behind a colon or a dash: a text as it is typed, unless it is properly in quotes, in brackets, or a block
 * below {@code |} or {@code >}.
 */
final class YamlValues {
    private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]{0,2}[\\s\\u00a0\\u3000]*(?:#.*)?");

    private final SourceFile file;
    private final YamlCursor cursor;
    private final YamlText texts;
    private final PrintableValues printable;
    private final Diagnostics diagnostics;
    private final YamlDialect dialect;
    private int end;

    YamlValues(SourceFile file, YamlCursor cursor, YamlDialect dialect, Diagnostics diagnostics) {
        this.file = file;
        this.cursor = cursor;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
        this.printable = new PrintableValues(diagnostics);
        this.texts = new YamlText(file, cursor, dialect, diagnostics);
    }

    /** Of a key whose value may be of paragraphs, or may not. */
    void begin(boolean paragraphs) {
        texts.begin(paragraphs);
    }

    /** Offset of the end of what was read last. */
    int end() {
        return end;
    }

    void reach(int offset) {
        end = Math.max(end, offset);
    }

    /** Nothing is written behind the key where the cursor is. */
    YamlScalar empty() {
        Words nothing = file.words(cursor.offset(), cursor.offset());
        return new YamlScalar(true, false, nothing, nothing, comment(cursor.at()));
    }

    /**
     * Reads the value that begins at the cursor, and goes to what follows.
     *
     * @param own the column of its key or dash
     */
    YamlNode read(int own, boolean inItem) {
        String rest = cursor.line().text().substring(cursor.at());
        if (BLOCK.matcher(rest).matches()) {
            return block(rest, own);
        }
        return enclosed(own).orElseGet(() -> text(own, inItem));
    }

    /** Whether the line at the cursor can only be the text of the key above, which has none yet. */
    boolean goesOnUnder(int own) {
        texts.beginBelow();
        return texts.goesOn(cursor.index(), own, false);
    }

    YamlNode textBelow(int own) {
        return scalar(texts.read(cursor.offset(), cursor.line().textEnd(), own, false), Optional.empty());
    }

    private YamlNode text(int own, boolean inItem) {
        YamlLine line = cursor.line();
        Optional<Words> comment = comment(cursor.at());
        int until = comment.map(
                        words -> trimmed(line, file.places().offset(words.span().start())))
                .orElse(line.textEnd());
        OptionalInt draft = dialect == YamlDialect.FRONT_MATTER
                ? GluedKeys.draft(file, line, cursor.at(), until, diagnostics)
                : OptionalInt.empty();
        if (draft.isPresent()) {
            Words words = file.words(cursor.offset(), trimmed(line, line.start() + draft.getAsInt()));
            cursor.moveTo(draft.getAsInt());
            return scalar(new TypedText(words, false), Optional.empty());
        }
        if (dialect == YamlDialect.FRONT_MATTER) {
            GluedKeys.report(file, line, cursor.at(), until, diagnostics);
        }
        return scalar(texts.read(cursor.offset(), until, own, inItem), comment);
    }

    private YamlScalar scalar(TypedText text, Optional<Words> comment) {
        Words words = text.words();
        end = file.places().offset(words.span().end());
        Words written = file.words(file.places().offset(words.span().start()), end);
        return new YamlScalar(true, text.pasted(), printable.of(words), written, comment);
    }

    private YamlNode block(String header, int own) {
        int start = cursor.offset();
        Matcher comment = Pattern.compile("#.*").matcher(header);
        int bare = comment.find() ? comment.start() : header.length();
        Optional<Words> behind = bare < header.length()
                ? Optional.of(file.words(start + bare, cursor.line().textEnd()))
                : Optional.empty();
        TypedText text = texts.block(own, header.substring(0, bare).replaceAll("[^1-9]", ""));
        Words words = text.words();
        boolean literal = text.pasted() || header.charAt(0) == '|';
        end = Math.max(start + header.substring(0, bare).stripTrailing().length(), endOf(words));
        return new YamlScalar(false, literal, printable.of(words), file.words(start, end), behind);
    }

    private int endOf(Words words) {
        return words.length() == 0 ? 0 : file.places().offset(words.span().end());
    }

    /** In quotes or brackets that close at the end of a line. */
    private Optional<YamlNode> enclosed(int own) {
        OptionalInt closed = new ClosingMark(cursor).find(own);
        if (closed.isEmpty()) {
            return Optional.empty();
        }
        int start = cursor.offset();
        Diagnostics unprintable = new Diagnostics();
        Optional<YamlNode> node = YamlEvents.read(file, start, closed.getAsInt(), new PrintableValues(unprintable));
        if (node.isPresent()) {
            printable.of(file.words(start, closed.getAsInt())); // the library has seen spaces in their places
            diagnostics.addAll(unprintable.all());
            while (cursor.line().end() < closed.getAsInt()) {
                cursor.enter(cursor.index() + 1);
            }
            Optional<Words> comment = comment(closed.getAsInt() - cursor.line().start());
            end = closed.getAsInt();
            cursor.enter(cursor.index() + 1);
            return node.map(found -> found instanceof YamlScalar scalar ? scalar.with(comment) : found);
        }
        return Optional.empty();
    }

    private Optional<Words> comment(int from) {
        YamlLine line = cursor.line();
        OptionalInt place = YamlComment.in(line.text(), from);
        return place.isPresent()
                ? Optional.of(file.words(line.start() + place.getAsInt(), line.textEnd()))
                : Optional.empty();
    }

    private static int trimmed(YamlLine line, int until) {
        int place = until - line.start();
        while (place > 0 && YamlLine.isSpace(line.text().charAt(place - 1))) {
            place--;
        }
        return line.start() + place;
    }
}
