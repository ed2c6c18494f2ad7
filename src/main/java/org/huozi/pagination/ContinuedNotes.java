package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.model.Edition;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * A note that the foot of its page has no room for goes on at the foot of the next (clreq on notes: 注文接排). The engine
 * alone would send the line that has its mark to the next page and leave a hole, and give the rest of one that is longer
 * than a page a page without text.
 */
final class ContinuedNotes implements Continuation {
    /** Lines of a note that are not left alone on a page. */
    private static final int TOGETHER = 2;

    /** Lines at the top of a page among which one with a note may be what the page before had no room for. */
    private static final int SENT_ON = 4;

    /** Cuts that are tried, each a line above the one before. */
    private static final int TRIALS = 4;

    private static final String HEADING = "h[1-6]";

    /**
     * A note that does not fit.
     *
     * @param kept lines that stand on the sheet; 0 if all of it goes on
     * @param behind the notes after it, which go on with it, so that their order stays
     */
    private record Overfull(PageLines.SetNote note, int sheet, int kept, List<Element> behind) {}

    private final PdfBoxRenderer renderer;
    private final Set<String> articles;

    /** Notes that stay as the engine laid them out. */
    private final Set<Element> left = new HashSet<>();

    ContinuedNotes(PdfBoxRenderer renderer, Edition edition) {
        this.renderer = renderer;
        this.articles = Set.copyOf(
                edition.articles().stream().map(article -> article.slug()).toList());
    }

    @Override
    public Optional<Cut> next() {
        return first().map(overfull -> new Cut(overfull.sheet(), () -> settle(overfull)));
    }

    private Optional<Overfull> first() {
        PageLines lines = PageLines.of(renderer);
        return lines.notes().isEmpty()
                ? Optional.empty()
                : lines.sheets().stream()
                        .flatMap(sheet -> Stream.concat(tooLong(lines, sheet), sentOn(lines, sheet)))
                        .filter(overfull -> !left.contains(overfull.note().element()))
                        .filter(overfull -> overfull.kept() == 0
                                || new ContinuedNote(overfull.note().element())
                                        .canBeCut(overfull.note().lines().size()))
                        .findFirst();
    }

    /** The first note of a page that ends on another. */
    private static Stream<Overfull> tooLong(PageLines lines, int sheet) {
        List<PageLines.SetNote> ofPage = lines.notes().stream()
                .filter(note -> lines.sheet(note.mark()) == sheet)
                .toList();
        for (PageLines.SetNote note : ofPage) {
            int here = (int) note.lines().stream()
                    .filter(line -> lines.sheet(line) == sheet)
                    .count();
            if (here < note.lines().size()) {
                int kept = Math.min(here, note.lines().size() - TOGETHER);
                List<Element> behind = ofPage.stream()
                        .skip(ofPage.indexOf(note) + 1L)
                        .map(PageLines.SetNote::element)
                        .toList();
                return Stream.of(new Overfull(note, sheet, kept < TOGETHER ? 0 : kept, behind));
            }
        }
        return Stream.empty();
    }

    /** The last note of a line that stands on the next page, though this one has room for the line and some of the note. */
    private static Stream<Overfull> sentOn(PageLines lines, int sheet) {
        return lines.text(sheet + 1).stream()
                .limit(SENT_ON)
                .filter(line -> line instanceof LineBox box && box.hasFootnotes())
                .filter(line -> PageLines.paragraph(line).isPresent())
                .flatMap(line -> sentOn(lines, sheet, line).stream());
    }

    private static Optional<Overfull> sentOn(PageLines lines, int sheet, Box line) {
        List<PageLines.SetNote> notes = lines.notes().stream()
                .filter(note ->
                        lines.sheet(note.mark()) == sheet + 1 && note.mark().getAbsY() <= line.getAbsY())
                .toList();
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        PageLines.SetNote last = notes.get(notes.size() - 1);
        double others = notes.subList(0, notes.size() - 1).stream()
                .flatMap(note -> note.lines().stream())
                .mapToDouble(Box::getHeight)
                .sum();
        double rule = lines.hasNotes(sheet) ? 0 : lines.aboveNotes(sheet + 1);
        double room = lines.room(sheet) - lines.depth(line) - rule - others;
        int kept = Math.min(
                (int) (room / last.lines().get(0).getHeight()), last.lines().size() - TOGETHER);
        return kept < TOGETHER ? Optional.empty() : Optional.of(new Overfull(last, sheet, kept, List.of()));
    }

    private void settle(Overfull overfull) {
        if (!goesOn(overfull)) {
            left.add(overfull.note().element());
            Continuation.layOut(renderer);
        }
    }

    private boolean goesOn(Overfull overfull) {
        Element note = overfull.note().element();
        Optional<String> article = article(note);
        int least = overfull.kept() == 0 ? 0 : Math.max(TOGETHER, overfull.kept() - TRIALS + 1);
        for (int kept = overfull.kept(); kept >= least; kept--) {
            MovedNotes moved = MovedNotes.of(note, kept, overfull.behind());
            Continuation.layOut(renderer);
            if (insert(moved, overfull.sheet() + 1, article)) {
                Continuation.layOut(renderer);
                if (isRight(moved, overfull)) {
                    return true;
                }
            }
            moved.restore();
        }
        return false;
    }

    /** Whether the mark and its part of the note stand on one page, and the rest begins on the next. */
    private boolean isRight(MovedNotes moved, Overfull overfull) {
        PageLines lines = PageLines.of(renderer);
        boolean startsOverleaf = lines.note(moved.going().get(0))
                .filter(rest -> lines.sheet(rest.mark()) == overfull.sheet() + 1)
                .filter(rest -> lines.sheet(rest.lines().get(0)) == overfull.sheet() + 1)
                .isPresent();
        boolean staysHere = moved.staying().isEmpty()
                || lines.note(moved.staying().get())
                        .filter(first -> Stream.concat(Stream.of(first.mark()), first.lines().stream())
                                .allMatch(line -> lines.sheet(line) == overfull.sheet()))
                        .isPresent();
        return startsOverleaf && staysHere;
    }

    /**
     * Lets notes float to the foot of a page, above its own, from a line of the text there that can hold them. Not the
     * first, if there is a choice: the engine, which sent that one on, would place its notes before it does so.
     */
    private boolean insert(MovedNotes moved, int sheet, Optional<String> article) {
        PageLines lines = PageLines.of(renderer);
        List<Box> anchors = new ArrayList<>(lines.text(sheet));
        Collections.rotate(anchors, -1);
        for (Box line : anchors) {
            Optional<Element> paragraph = PageLines.paragraph(line)
                    .filter(element -> !element.getTagName().matches(HEADING))
                    .filter(element -> article(element).equals(article));
            if (paragraph.isPresent()) {
                lines.notes().stream()
                        .filter(note ->
                                lines.sheet(note.mark()) == sheet && note.mark().getAbsY() < line.getAbsY())
                        .forEach(note -> moved.take(note.element()));
                return moved.insert(paragraph.get(), PageLines.index(line));
            }
        }
        return false;
    }

    private Optional<String> article(Element element) {
        for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
            if (articles.contains(above.getAttribute("id"))) {
                return Optional.of(above.getAttribute("id"));
            }
        }
        return Optional.empty();
    }
}
