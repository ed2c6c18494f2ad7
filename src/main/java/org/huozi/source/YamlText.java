package org.huozi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;

/** Texts over several lines: their own lines stay, their indentation goes. */
final class YamlText {
    private static final String INDENT = "  ";

    /** {@code number 2} lacks the colon of a setting. */
    private static final Pattern WORD_FIRST = Pattern.compile("\\s*[A-Za-z]+[\\s\\u3000]");

    private final SourceFile file;
    private final YamlCursor cursor;
    private final YamlDialect dialect;
    private final Diagnostics diagnostics;
    private boolean paragraphs;
    private boolean below;

    YamlText(SourceFile file, YamlCursor cursor, YamlDialect dialect, Diagnostics diagnostics) {
        this.file = file;
        this.cursor = cursor;
        this.dialect = dialect;
        this.diagnostics = diagnostics;
    }

    /** Of a key whose value may be of paragraphs, with any words and a colon before them, or may not. */
    void begin(boolean ofParagraphs) {
        paragraphs = ofParagraphs;
        below = false;
    }

    /** Of a key with nothing behind it: lines without a key, indented or not, are its list. */
    void beginBelow() {
        below = true;
    }

    /** A text that begins at an offset of the cursor's line, with the lines that go on with it; goes to what follows. */
    TypedText read(int start, int until, int own, boolean inItem) {
        List<Words> parts = new ArrayList<>();
        parts.add(file.words(start, Math.max(start, until)));
        int first = cursor.index() + 1;
        int end = goOn(parts, first, own, inItem);
        cursor.enter(end);
        return new TypedText(Words.joined(parts), isPasted(first, end, own));
    }

    /** A block below its header at the cursor: all that stands further right, and what goes on without indentation. */
    TypedText block(int own, String digit) {
        List<YamlLine> lines = cursor.lines();
        int first = cursor.index() + 1;
        int next = first;
        while (next < lines.size()
                && (lines.get(next).isBlank() || lines.get(next).column() > own)) {
            next++;
        }
        int indent = digit.isEmpty() ? indent(lines.subList(first, next)) : own + Integer.parseInt(digit);
        List<Words> parts = new ArrayList<>();
        parts.add(file.words(cursor.line().end(), cursor.line().end()));
        int last = next;
        while (last > first && lines.get(last - 1).isBlank()) {
            last--;
        }
        for (int i = first; i < last; i++) {
            YamlLine line = lines.get(i);
            int strip = Math.min(Math.min(indent, spaces(line)), line.text().length());
            parts.add(lineEnd(lines.get(i - 1)));
            parts.add(file.words(line.start() + strip, line.end()));
        }
        int end = goOn(parts, last, own, false);
        cursor.enter(end == last ? next : end);
        return new TypedText(trimmed(Words.joined(parts)), isPasted(last, end, own));
    }

    private boolean isPasted(int from, int to, int own) {
        return cursor.lines().subList(from, Math.max(from, to)).stream()
                .anyMatch(line -> !line.isBlank() && line.column() <= own);
    }

    private Words lineEnd(YamlLine line) {
        return file.words(line.end(), Math.min(line.end() + 1, file.text().length()));
    }

    private static Words trimmed(Words words) {
        String text = words.text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        int start = 0;
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        return words.part(start, end);
    }

    /** What all lines of a block are indented by. */
    private static int indent(List<YamlLine> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(YamlText::spaces)
                .min()
                .orElse(0);
    }

    private static int spaces(YamlLine line) {
        int count = 0;
        while (count < line.text().length() && line.text().charAt(count) == ' ') {
            count++;
        }
        return count;
    }

    /** Adds the lines from one on that go on with a text, each behind its line end; returns the first that does not. */
    private int goOn(List<Words> parts, int from, int own, boolean inItem) {
        List<YamlLine> lines = cursor.lines();
        List<YamlLine> pasted = new ArrayList<>();
        int behind = from;
        int blank = 0;
        for (int i = from; i < lines.size(); i++) {
            YamlLine line = lines.get(i);
            if (line.isBlank()) {
                blank++;
            } else if (!isComment(line, own)) {
                if (!goesOn(i, own, inItem)) {
                    break;
                }
                if (line.column() <= own) {
                    pasted.add(line);
                }
                YamlLine before = lines.get(behind - 1);
                parts.add(lineEnd(before));
                if (blank > 0) {
                    parts.add(lineEnd(lines.get(i - 1)));
                }
                parts.add(file.words(line.start() + line.content(), line.textEnd()));
                behind = i + 1;
                blank = 0;
            }
        }
        tell(pasted);
        return behind;
    }

    /** Below a text of an article, and further right, a number sign is text. */
    private boolean isComment(YamlLine line, int own) {
        return line.isComment()
                && (line.column() <= own
                        || dialect == YamlDialect.SETTINGS
                        || ManuscriptReader.isYamlRemark(line.text().strip()));
    }

    /** Whether a line is neither a key nor an item of a list, and so can only be text of what stands above it. */
    boolean goesOn(int index, int own, boolean inItem) {
        YamlLine line = cursor.lines().get(index);
        YamlCursor there = cursor.at(index);
        boolean dash = (inItem ? YamlDash.any(there) : YamlDash.right(there)).isPresent();
        if (line.column() > own) {
            boolean item = dash
                    && (inItem || dialect.key(line, there.behindDash(), true).isPresent());
            boolean foreign = inItem
                    && !paragraphs
                    && dialect.foreignKey(line, line.content()).isPresent();
            return !item && !foreign && !dialect.isCertainKey(line, line.content());
        }
        boolean text = !dash
                && !line.isDocumentMark()
                && dialect.key(line, line.content(), false).isEmpty()
                && (paragraphs || dialect.foreignKey(line, line.content()).isEmpty())
                && !YamlDialect.isKeyWithoutColon(line);
        boolean listed = below && !WORD_FIRST.matcher(line.text()).lookingAt();
        return (listed || dialect == YamlDialect.FRONT_MATTER) && text;
    }

    /** Once a text, at its first line without indentation. */
    private void tell(List<YamlLine> pasted) {
        if (pasted.isEmpty()) {
            return;
        }
        YamlLine first = pasted.get(0);
        List<Correction> indents = pasted.stream()
                .map(line -> new Correction(file.span(line.start(), line.start()), INDENT))
                .toList();
        diagnostics.add(new Diagnostic(
                Code.YML_024,
                Code.YML_024.severity(),
                file.span(first.start() + first.content(), first.textEnd()),
                List.of(INDENT + first.text().strip()),
                indents));
    }
}
