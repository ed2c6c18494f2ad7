package org.huozi.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Words;

/**
 * The characters of a text that are marks of Markdown, by what the parser made of them: asterisks of an emphasis, the
 * address of a link, the numbers of a list. The title of a link is none: no output shows it.
 */
final class SyntaxMarks {
    private static final Pattern QUOTE =
            Pattern.compile("(?m)^[ \\t]*(?:(?:[-+*]|[0-9]{1,9}[.)])[ \\t]+)*+(?:>[ \\t]?)++");

    private final Words text;
    private final Accounts accounts;

    private SyntaxMarks(Words text, Accounts accounts) {
        this.text = text;
        this.accounts = accounts;
    }

    /** Settles the marks in a parsed text. */
    static void settle(Document document, Words text, Accounts accounts) {
        SyntaxMarks marks = new SyntaxMarks(text, accounts);
        document.getDescendants().forEach(marks::of);
    }

    private void of(Node node) {
        if (node instanceof Heading heading) {
            settle(heading.getOpeningMarker(), heading.getClosingMarker());
        } else if (node instanceof ListItem item) {
            settle(item.getOpeningMarker());
        } else if (node instanceof BlockQuote) {
            lines(node);
        } else if (node instanceof FencedCodeBlock code) {
            settle(code.getOpeningFence(), code.getInfo(), code.getClosingFence());
        } else if (node instanceof ThematicBreak || node instanceof TableSeparator || node instanceof HardLineBreak) {
            settle(node.getChars());
        } else if (node instanceof Container container) {
            settle(container.opening(), container.closing());
        } else if (node instanceof TableCell cell) {
            settle(cell.getOpeningMarker(), cell.getClosingMarker());
        } else {
            ofReference(node);
        }
    }

    private void ofReference(Node node) {
        if (node instanceof Image image) {
            settle(image.getText()); // read aloud
        } else if (node instanceof ImageRef image) {
            settle(image.getText());
        }
        if (node instanceof InlineLinkNode link) {
            settle(
                    link.getTextOpeningMarker(),
                    link.getTextClosingMarker(),
                    link.getLinkOpeningMarker(),
                    link.getUrlOpeningMarker(),
                    link.getUrl(),
                    link.getUrlClosingMarker(),
                    link.getTitleOpeningMarker(),
                    link.getTitleClosingMarker(),
                    link.getLinkClosingMarker());
        } else if (node instanceof RefNode reference) {
            if (reference.getReferenceNode(reference.getDocument()) != null) {
                settle(
                        reference.getTextOpeningMarker(),
                        reference.getTextClosingMarker(),
                        reference.getReferenceOpeningMarker(),
                        reference.getReference(),
                        reference.getReferenceClosingMarker());
            }
        } else if (node instanceof Reference definition) {
            settle(
                    definition.getOpeningMarker(),
                    definition.getReference(),
                    definition.getClosingMarker(),
                    definition.getUrlOpeningMarker(),
                    definition.getUrl(),
                    definition.getUrlClosingMarker(),
                    definition.getTitleOpeningMarker(),
                    definition.getTitleClosingMarker());
        } else if (node instanceof FootnoteBlock note) {
            settle(note.getOpeningMarker(), note.getText(), note.getClosingMarker());
        } else if (node instanceof Footnote note) {
            settle(note.getChars());
        } else if (node instanceof DelimitedLinkNode link) {
            settle(link.getOpeningMarker(), link.getClosingMarker());
        } else if (node instanceof Code || node instanceof DelimitedNode) {
            settle(((DelimitedNode) node).getOpeningMarker(), ((DelimitedNode) node).getClosingMarker());
        }
    }

    private void settle(BasedSequence... marks) {
        for (BasedSequence mark : marks) {
            if (mark.isNotNull() && !mark.isEmpty()) {
                accounts.settle(text.part(mark.getStartOffset(), mark.getEndOffset()));
            }
        }
    }

    private void lines(Node quote) {
        int start = text.text().lastIndexOf('\n', Math.max(0, quote.getStartOffset() - 1)) + 1;
        Matcher marks = QUOTE.matcher(text.text()).region(start, Math.max(start, quote.getEndOffset()));
        while (marks.find()) {
            accounts.settle(text.part(marks.start(), marks.end()));
        }
    }
}
