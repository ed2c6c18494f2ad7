package org.huozi.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.model.Inline;
import org.huozi.model.Words;
import org.jspecify.annotations.Nullable;

/** flexmark's inline nodes → inlines. Whatever is not allowed or not known stays visible as text. */
final class InlineConverter {
    private static final Pattern RAISED_NUMBERS =
            Pattern.compile("\\$+ ?\\^ ?\\{? ?(?:\\\\text ?\\{)?([\\[［][0-9][0-9,，、 –—~～-]*[\\]］])[} ]*\\$+");

    private final ReadingContext reading;
    private final NoteConverter notes;

    InlineConverter(ReadingContext reading) {
        this.reading = reading;
        this.notes = new NoteConverter(reading);
    }

    /** The inlines below a node, line ends resolved. */
    List<Inline> content(Node parent) {
        return SoftBreaks.resolve(children(parent));
    }

    /** The inlines of some sibling nodes, line ends resolved. */
    List<Inline> content(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        addAll(nodes, inlines);
        return SoftBreaks.resolve(inlines);
    }

    /** The inlines of some sibling nodes, every line of the source a line. */
    List<Inline> lines(List<Node> nodes) {
        List<Inline> inlines = new ArrayList<>();
        addAll(nodes, inlines);
        return SoftBreaks.resolve(KeptLines.of(inlines));
    }

    private List<Inline> children(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        if (!reading.enter(parent)) {
            inlines.add(text(parent));
            return inlines;
        }
        List<Node> nodes = new ArrayList<>();
        parent.getChildren().forEach(nodes::add);
        addAll(nodes, inlines);
        reading.leave();
        return inlines;
    }

    private void addAll(List<Node> nodes, List<Inline> inlines) {
        HtmlTags tags = new HtmlTags(nodes);
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            OptionalInt closing = tags.closing(i);
            if (closing.isPresent() && reading.enter(node)) {
                List<Inline> inside = new ArrayList<>();
                addAll(nodes.subList(i + 1, closing.getAsInt()), inside);
                Node close = nodes.get(closing.getAsInt());
                int end = close.getEndOffset();
                reading.settle(node.getStartOffset(), node.getEndOffset());
                reading.settle(close.getStartOffset(), end);
                inlines.add(tags.marked(i, inside, reading.span(node.getStartOffset(), end)));
                reading.leave();
                i = closing.getAsInt();
                continue;
            }
            if (tags.endsOther(i)) {
                inlines.add(text(node));
                continue;
            }
            Optional<PictureWidth> width = PictureWidth.behind(node);
            if (width.isPresent() && i + 1 < nodes.size()) {
                addPicture(node, width.get(), inlines);
                i++;
                continue;
            }
            Optional<Annotation> annotation = i + 1 < nodes.size()
                            && node instanceof LinkRef link
                            && !link.getReference().isBlank()
                            && target(link).isEmpty()
                    ? Annotation.at(nodes.get(i + 1))
                    : Optional.empty();
            if (annotation.isEmpty()) {
                add(node, inlines);
                continue;
            }
            int end = nodes.get(i + 1).getStartOffset() + annotation.get().length();
            if (annotation.get().isKnown()) {
                inlines.add(annotation.get().of(children(node), reading.span(node.getStartOffset(), end)));
                settleAround(node, end);
                addRest(nodes.get(i + 1), end, inlines);
                i++;
            } else {
                int start = nodes.get(i + 1).getStartOffset();
                reading.report(
                        Code.MKD_010, reading.span(start, end), annotation.get().text());
                add(node, inlines);
            }
        }
    }

    /** A picture with its width, and what else the text behind it has. */
    private void addPicture(Node picture, PictureWidth width, List<Inline> inlines) {
        Node behind = picture.getNext();
        int end = behind.getStartOffset() + width.typed().length();
        List<Inline> read = new ArrayList<>();
        add(picture, read);
        boolean shown = read.size() == 1 && read.get(0) instanceof Inline.Image;
        if (!shown) { // a wrong address is reported, and stays as it was written
            inlines.addAll(read);
            add(behind, inlines);
            return;
        }
        inlines.add(((Inline.Image) read.get(0)).withWidth(width.percent()));
        if (width.percent().isEmpty()) {
            reading.report(Code.FIG_030, reading.span(behind.getStartOffset(), end), width.typed());
        }
        reading.settle(behind.getStartOffset(), end);
        addRest(behind, end, inlines);
    }

    /** The brackets of a phrase and the braces behind it. */
    private void settleAround(Node phrase, int end) {
        if (phrase.hasChildren()) {
            reading.settle(phrase.getStartOffset(), phrase.getFirstChild().getStartOffset());
            reading.settle(phrase.getLastChild().getEndOffset(), end);
        } else {
            reading.settle(phrase.getStartOffset(), end);
        }
    }

    /** The text of a node from an offset on. */
    private void addRest(Node node, int from, List<Inline> inlines) {
        if (node.getEndOffset() > from) {
            inlines.add(new Inline.Text(reading.unescaped(node.getChars().subSequence(from - node.getStartOffset()))));
        }
    }

    private void add(Node node, List<Inline> inlines) {
        if (node instanceof Text text) {
            LeftBraces.report(text, reading);
            OfficeTags.report(text, reading);
        }
        if (node instanceof Text || node instanceof HtmlEntity) {
            inlines.add(new Inline.Text(reading.unescaped(node.getChars())));
        } else if (node instanceof SoftLineBreak) {
            inlines.add(new Inline.Text(
                    reading.words(node.getStartOffset(), node.getEndOffset()).instead(SoftBreaks.MARK)));
        } else if (node instanceof HardLineBreak) {
            inlines.add(new Inline.LineBreak(reading.span(node)));
        } else if (node instanceof com.vladsch.flexmark.ast.Emphasis) {
            inlines.add(new Inline.Emphasis(children(node), reading.span(node)));
        } else if (node instanceof StrongEmphasis) {
            inlines.add(new Inline.Strong(children(node), reading.span(node)));
        } else if (node instanceof com.vladsch.flexmark.ast.Code code) {
            inlines.add(new Inline.CodeSpan(code(code), reading.span(node)));
        } else if (HtmlTags.isBreak(node)) {
            reading.settle(node.getStartOffset(), node.getEndOffset());
            inlines.add(new Inline.LineBreak(reading.span(node)));
        } else if (node instanceof HtmlInlineBase) {
            Code code = HtmlTags.isMeant(node) ? Code.MKD_037 : Code.MKD_003;
            reading.report(code, node, node.getChars().toString());
            inlines.add(text(node));
        } else if (node instanceof FormulaParser.FormulaNode formula) {
            inlines.add(formula(formula));
        } else if (node instanceof Footnote footnote) {
            inlines.add(notes.note(footnote).orElseGet(() -> text(footnote)));
        } else {
            addLink(node, inlines);
        }
    }

    /** One space at either end only sets a backtick apart (CommonMark 6.1). */
    private static String code(com.vladsch.flexmark.ast.Code code) {
        String text = inCell(code, code.getText().toString().replace('\n', ' '));
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        return padded ? text.substring(1, text.length() - 1) : text;
    }

    /** A pipe in a cell is escaped, whatever it stands in (GFM 4.10, example 200). */
    private static String inCell(Node node, String text) {
        return node.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }

    /** A raised [1] is no formula, but what converters make of the mention of a source. */
    private Inline formula(FormulaParser.FormulaNode formula) {
        Matcher raised = RAISED_NUMBERS.matcher(
                reading.words(formula.getStartOffset(), formula.getEndOffset()).text());
        if (raised.matches()) {
            int start = formula.getStartOffset() + raised.start(1);
            int end = formula.getStartOffset() + raised.end(1);
            reading.settle(formula.getStartOffset(), start);
            reading.settle(end, formula.getEndOffset());
            Inline.Text numbers = new Inline.Text(reading.words(start, end));
            return new Inline.Script(Inline.Formula.Height.SUPERSCRIPT, List.of(numbers), reading.span(formula));
        }
        FormulaReader reader = new FormulaReader(formula.tex());
        Inline read = new Inline.Formula(reader.read(), formula.display(), reading.span(formula));
        reader.unknown().forEach(command -> reading.report(Code.MKD_013, formula, command));
        return read;
    }

    private void addLink(Node node, List<Inline> inlines) {
        if (node instanceof com.vladsch.flexmark.ast.Link link) {
            link(node, inCell(node, link.getUrl().unescape()), inlines);
        } else if (node instanceof com.vladsch.flexmark.ast.Image image) {
            image(node, image.getUrl().unescape(), inlines);
        } else if (node instanceof AutoLink link) {
            bareLink(node, link.getText().toString(), link.getText(), inlines);
        } else if (node instanceof MailLink link) {
            bareLink(node, "mailto:" + link.getText(), link.getText(), inlines);
        } else if (node instanceof LinkRef link && target(link).isPresent()) {
            link(node, target(link).get(), inlines);
        } else if (node instanceof ImageRef image && target(image).isPresent()) {
            image(node, target(image).get(), inlines);
        } else {
            if (node instanceof ImageRef image && !OfficeTags.reported(image, reading)) {
                reading.report(Code.MKD_012, node);
            }
            asWritten(node, inlines);
        }
    }

    private static Optional<String> target(RefNode node) {
        return Optional.<@Nullable Reference>ofNullable(node.getReferenceNode(node.getDocument()))
                .map(reference -> reference.getUrl().unescape());
    }

    private void link(Node node, String typed, List<Inline> inlines) {
        String target = Addresses.meant(typed);
        if (Addresses.isLink(target)) {
            inlines.add(new Inline.Link(target, shown(node, target), reading.span(node)));
        } else if (target.isBlank()) {
            reading.report(Code.REF_008, node, node.getChars().toString());
            asWritten(node, inlines);
        } else if (Addresses.isWords(target)) {
            asWritten(node, inlines);
        } else if (Addresses.isManuscript(target)) {
            String meant = Addresses.decoded(target);
            inlines.add(new Inline.InnerLink(meant, Optional.empty(), shown(node, target), reading.span(node)));
        } else {
            reading.report(Code.MKD_004, node, target);
            asWritten(node, inlines);
        }
    }

    /** The words of a link; without any it shows where it leads. */
    private List<Inline> shown(Node node, String target) {
        List<Inline> words = children(node);
        if (!words.isEmpty() || !(node instanceof com.vladsch.flexmark.ast.Link link)) {
            return words;
        }
        reading.report(Code.REF_009, node, target);
        return List.of(new Inline.Text(reading.unescaped(link.getUrl())));
    }

    private void bareLink(Node node, String target, BasedSequence shown, List<Inline> inlines) {
        if (Addresses.isLink(target)) {
            Words typed = reading.words(shown.getStartOffset(), shown.getEndOffset());
            String words = inCell(node, typed.text());
            Inline text = new Inline.Text(words.equals(typed.text()) ? typed : typed.instead(words));
            inlines.add(new Inline.Link(inCell(node, target), List.of(text), reading.span(node)));
        } else {
            reading.report(Code.MKD_004, node, target);
            inlines.add(text(node));
        }
    }

    private void image(Node node, String typed, List<Inline> inlines) {
        String path = Addresses.picture(typed);
        if (Addresses.isPicture(path)) {
            String alternative = new TextCollectingVisitor().collectAndGetText(node);
            inlines.add(new Inline.Image(path, alternative, OptionalInt.empty(), reading.span(node)));
        } else {
            reading.report(Code.MKD_008, node, typed);
            inlines.add(text(node));
        }
    }

    /** The node's markup as text, what is between the markup converted. */
    private void asWritten(Node node, List<Inline> inlines) {
        int at = node.getStartOffset();
        if (node.hasChildren() && reading.enter(node)) {
            List<Node> row = new ArrayList<>();
            for (Node child : node.getChildren()) {
                if (child.getStartOffset() > at) {
                    addAll(row, inlines);
                    row.clear();
                    addSource(at, child.getStartOffset(), inlines);
                }
                row.add(child);
                at = child.getEndOffset();
            }
            addAll(row, inlines);
            reading.leave();
        }
        addSource(at, node.getEndOffset(), inlines);
    }

    private void addSource(int start, int end, List<Inline> inlines) {
        if (end > start) {
            inlines.add(new Inline.Text(reading.line(start, end)));
        }
    }

    private Inline text(Node node) {
        Words source = reading.line(node.getStartOffset(), node.getEndOffset());
        String text = node.getChars().toString().replace('\n', ' ');
        return new Inline.Text((text.equals(source.text()) ? source : source.instead(text)).strip());
    }
}
