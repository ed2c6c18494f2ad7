package org.huozi.pagination;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDStructureElementNameTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Notes in the structure of a tagged document. They float to the foot of their page, out of the tree of boxes, and the
 * engine leaves them at the end of the document; they are to be read behind the paragraph of their mark. PDF/UA-1 §7.9
 * asks for an id of their own.
 */
final class NoteStructure {
    private static final Set<String> INLINE = Set.of(StandardStructureTypes.SPAN, StandardStructureTypes.LINK);

    /** What cannot hold a block of its own. */
    private static final Set<String> SELF_CONTAINED = Set.of(
            StandardStructureTypes.P,
            StandardStructureTypes.H1,
            StandardStructureTypes.H2,
            StandardStructureTypes.H3,
            StandardStructureTypes.H4,
            StandardStructureTypes.H5,
            StandardStructureTypes.H6);

    /** Class of a note that stands below a table or figure, where it is read. */
    private static final String BELOW_FIGURE = "figure-note";

    /** Names, by its id, the element that a note without a mark is read behind. */
    private static final String FOLLOWS = "data-follows";

    private final PdfBoxRenderer renderer;
    private final TreeMap<String, PDStructureElement> notes = new TreeMap<>();

    private NoteStructure(PdfBoxRenderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Completes the structure tree.
     *
     * @param renderer with all pages painted
     */
    static void complete(PdfBoxRenderer renderer, PDDocument pdf) {
        NoteStructure structure = new NoteStructure(renderer);
        structure.visit();
        if (!structure.notes.isEmpty()) {
            PDStructureElementNameTreeNode names = new PDStructureElementNameTreeNode();
            names.setNames(structure.notes);
            pdf.getDocumentCatalog().getStructureTreeRoot().setIDTree(names);
        }
    }

    private void visit() {
        NodeList elements = renderer.getDocument().getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            String role = element.getAttribute("role");
            boolean below = ContinuedPart.hasClass(element, BELOW_FIGURE);
            if (below || role.equals("doc-footnote") || role.equals("doc-endnote")) {
                Optional<PDStructureElement> note = structure(element.getAttribute("id"));
                if (ContinuedNote.isRest(element)) {
                    note.ifPresent(rest -> structure(element.getAttribute(ContinuedNote.CONTINUES))
                            .ifPresent(whole -> join(whole, rest)));
                    continue;
                }
                note.ifPresent(found -> note(found, element.getAttribute("id")));
                if (role.equals("doc-footnote")) {
                    note.ifPresent(found -> mark(element).ifPresent(mark -> moveBehind(mark, found)));
                }
            }
        }
    }

    private Optional<PDStructureElement> structure(String id) {
        return Optional.ofNullable(renderer.getSharedContext().getBoxById(id)).flatMap(StructureTypes::structure);
    }

    private void note(PDStructureElement element, String id) {
        element.setStructureType(StandardStructureTypes.NOTE);
        element.setElementIdentifier(id);
        notes.put(id, element);
    }

    /** A note is read to its end where it begins, and a paragraph of it as one, on however many pages it stands. */
    private static void join(PDStructureElement whole, PDStructureElement rest) {
        List<PDStructureElement> paragraphs = rest.getKids().stream()
                .filter(NoteStructure::isParagraph)
                .map(PDStructureElement.class::cast)
                .toList();
        detach(rest);
        paragraphs.forEach(rest::removeKid);
        if (!rest.getKids().isEmpty()) {
            inline(rest);
            append(begun(whole), rest);
        }
        paragraphs.forEach(paragraph -> append(whole, paragraph));
    }

    private static void inline(PDStructureElement words) {
        words.setStructureType(StandardStructureTypes.SPAN);
        for (Object kid : words.getKids()) {
            if (kid instanceof PDStructureElement block
                    && StandardStructureTypes.DIV.equals(block.getStructureType())) {
                inline(block);
            }
        }
    }

    /** What the words that go on belong to: the last paragraph of the note, or the note itself. */
    private static PDStructureElement begun(PDStructureElement note) {
        List<Object> kids = note.getKids();
        Object last = kids.get(kids.size() - 1);
        return isParagraph(last) ? (PDStructureElement) last : note;
    }

    private static boolean isParagraph(Object kid) {
        return kid instanceof PDStructureElement element && StandardStructureTypes.P.equals(element.getStructureType());
    }

    private static void append(PDStructureElement parent, PDStructureElement kid) {
        parent.appendKid(kid);
        kid.setParent(parent);
    }

    /** The mark is what the note's first link leads back to; a note without a mark says what it follows. */
    private Optional<PDStructureElement> mark(Element note) {
        if (note.hasAttribute(FOLLOWS)) {
            return structure(note.getAttribute(FOLLOWS));
        }
        Element back = (Element) note.getElementsByTagName("a").item(0);
        return back == null
                ? Optional.empty()
                : structure(back.getAttribute("href").substring(1));
    }

    private static void moveBehind(PDStructureElement mark, PDStructureElement note) {
        PDStructureElement block = mark;
        while (INLINE.contains(block.getStructureType()) && block.getParent() instanceof PDStructureElement outer) {
            block = outer;
        }
        PDStructureElement home = SELF_CONTAINED.contains(block.getStructureType())
                        && block.getParent() instanceof PDStructureElement outer
                ? outer
                : block;
        detach(note);
        Optional<PDStructureElement> next = home == block ? Optional.empty() : next(home, block);
        next.ifPresentOrElse(sibling -> home.insertBefore(note, sibling), () -> home.appendKid(note));
        note.setParent(home);
    }

    /** The next sibling that is no note. */
    private static Optional<PDStructureElement> next(PDStructureElement parent, PDStructureElement kid) {
        boolean behind = false;
        for (Object sibling : parent.getKids()) {
            if (sibling instanceof PDStructureElement element) {
                if (behind && !StandardStructureTypes.NOTE.equals(element.getStructureType())) {
                    return Optional.of(element);
                }
                behind |= element.getCOSObject() == kid.getCOSObject();
            }
        }
        return Optional.empty();
    }

    /** Takes an element out of the tree, and the elements that held nothing else. */
    private static void detach(PDStructureElement element) {
        PDStructureNode parent = element.getParent();
        parent.removeKid(element);
        if (parent instanceof PDStructureElement outer && parent.getKids().isEmpty()) {
            detach(outer);
        }
    }
}
