package org.huozi.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/** Marks of notes → notes: the first mark of a note has its text, the others repeat its number. */
final class NoteConverter {
    /** What stands in brackets before a mark, and behind it to the end of a link or an annotation. */
    private static final Pattern OPENING = Pattern.compile("(?<![!\\\\])\\[[^\\[\\]\\n]*\\z");

    private static final Pattern CLOSING = Pattern.compile("[^\\[\\]\\n]*](?:\\([^()\\s]*\\)|\\{[^{}\\n]*})");

    /** Characters of a link; a guard for long texts. */
    private static final int FARTHEST = 500;

    private final ReadingContext reading;

    NoteConverter(ReadingContext reading) {
        this.reading = reading;
    }

    /** None for a mark that is to stay as it is written: one without a note, or within another note. */
    Optional<Inline> note(Footnote mark) {
        FootnoteBlock definition = mark.getFootnoteBlock();
        if (definition == null) {
            reading.report(Code.MKD_005, mark, mark.getText().toString());
            return Optional.empty();
        }
        if (reading.isInsideNote()) {
            return Optional.empty(); // NoteDefinitions reports it
        }
        reportInBrackets(mark);
        Span at = reading.span(definition.getOpeningMarker());
        return Optional.of(
                reading.use(definition, mark)
                        ? new Inline.Note(0, at, blocks(definition), reading.span(mark))
                        : new Inline.NoteMark(0, 0, at, reading.span(mark)));
    }

    /** {@code [公告[^1]](https://…)} is no link, {@code [重点[^1]]{.着重号}} not marked: brackets end at the first that close. */
    private void reportInBrackets(Footnote mark) {
        BasedSequence source = mark.getChars().getBaseSequence();
        int from = mark.getStartOffset();
        int to = mark.getEndOffset();
        Matcher opening = OPENING.matcher(source.subSequence(Math.max(0, from - FARTHEST), from));
        Matcher closing = CLOSING.matcher(source.subSequence(to, Math.min(source.length(), to + FARTHEST)));
        if (opening.find() && closing.lookingAt()) {
            String written = opening.group() + mark.getChars() + closing.group();
            String meant = opening.group() + closing.group() + mark.getChars();
            reading.report(
                    Code.MKD_038, reading.span(from - opening.group().length(), to + closing.end()), written, meant);
        }
    }

    /** Whether a list item or quotation was only the place where notes are written: nothing of it is to be printed. */
    static boolean isOnlyNotes(Node node) {
        for (Node child : node.getChildren()) {
            if (!(child instanceof FootnoteBlock)) {
                return false;
            }
        }
        return node.hasChildren();
    }

    private List<Block> blocks(FootnoteBlock definition) {
        reading.enterNote();
        List<Block> blocks = new BlockConverter(reading).children(definition);
        reading.leaveNote();
        blocks.stream().flatMap(Walk::withInside).forEach(block -> {
            if (block instanceof Heading || block instanceof Figure) {
                reading.report(Code.MKD_016, block.span(), definition.getText().toString());
            }
        });
        return blocks;
    }
}
