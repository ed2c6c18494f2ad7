package org.huozi.comparison.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Box;
import org.huozi.comparison.Picture;
import org.huozi.comparison.ProofBlock;
import org.jspecify.annotations.Nullable;

/** Walks the structure tree: its block-level elements are the blocks of a proof, its figures the pictures (ISO 32000-1 §14.8.4). */
final class StructureReader {
    /** What a table says again where it goes on on another page (CY/T 170). */
    private static final Set<String> REPEATED = Set.of("Caption", "THead");

    private static final Set<String> INLINE = Set.of(
            "Span", "Link", "Reference", "Quote", "Code", "Em", "Strong", "Annot", "BibEntry", "Ruby", "RB", "RT");

    private final Map<COSDictionary, MarkedPage> pages;
    private final List<ProofBlock> blocks = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final ProofBlockBuilder builder = new ProofBlockBuilder();
    private String article = "";
    /** Pictures whose caption may still come. */
    private int unnamed;
    /** Whether the table that is being read continues one of the page before. */
    private boolean continued;
    /** Whether the row that is being read began on the page before. */
    private boolean rest;
    /** The last row, and where it stands among the blocks. */
    private @Nullable CutRow row;

    private int rowIndex;
    /** Notes to words of the row that is being read; they come behind it. */
    private final List<PDStructureElement> notes = new ArrayList<>();

    StructureReader(Map<COSDictionary, MarkedPage> pages) {
        this.pages = pages;
    }

    /**
     * Where in the tree the walk is.
     *
     * @param whole whether the blocks below are parts of one block
     * @param label whether this is what stands before an item of a list
     * @param linked whether this is a link to a place of the same document
     * @param page what pieces without a page of their own stand on
     */
    private record TreePosition(
            BlockKind kind,
            boolean whole,
            boolean label,
            boolean linked,
            @Nullable PDPage page) {
        TreePosition on(@Nullable PDPage own) {
            return own == null ? this : new TreePosition(kind, whole, label, linked, own);
        }

        TreePosition in(BlockKind other, boolean asWhole) {
            return new TreePosition(other, asWhole, false, false, page);
        }

        TreePosition inLabel() {
            return new TreePosition(kind, whole, true, false, page);
        }

        TreePosition inLink() {
            return new TreePosition(kind, whole, label, true, page);
        }
    }

    void read(PDStructureNode root) throws IOException {
        visit(root, new TreePosition(BlockKind.TEXT, false, false, false, null));
    }

    List<ProofBlock> blocks() {
        return blocks;
    }

    List<Picture> pictures() {
        return pictures;
    }

    private void visit(PDStructureNode node, TreePosition place) throws IOException {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                element(element, place.on(element.getPage()));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text(place.on(reference.getPage()), reference.getMCID());
            } else if (kid instanceof Integer piece) {
                text(place, piece);
            }
        }
    }

    private void element(PDStructureElement element, TreePosition place) throws IOException {
        String type = String.valueOf(element.getStructureType());
        if (type.equals("Figure")) {
            picture(element, place);
        } else if (type.equals("Link")) {
            visit(element, Links.isInside(element) ? place.inLink() : place);
        } else if (INLINE.contains(type)) {
            visit(element, place);
        } else if (place.kind() == BlockKind.ROW && type.equals("Note")) {
            notes.add(element);
        } else if (place.whole()) {
            boolean cell = type.equals("TD") || type.equals("TH");
            if (cell) {
                builder.beginCell();
            }
            if (!cell || !ContinuedTable.isMarked(element)) {
                visit(element, place);
            }
        } else if (!continued || !REPEATED.contains(type)) {
            block(element, type, place);
        }
    }

    private void block(PDStructureElement element, String type, TreePosition place) throws IOException {
        TreePosition inside = switch (type) {
            case "H", "H1", "H2", "H3", "H4", "H5", "H6" -> place.in(BlockKind.HEADING, true);
            case "TR" -> place.in(BlockKind.ROW, true);
            case "Caption" -> place.in(BlockKind.CAPTION, true);
            case "Note" -> place.in(BlockKind.NOTE, false);
            case "TOCI" -> place.in(BlockKind.CONTENTS, false);
            case "Lbl" -> place.inLabel();
            default -> place;
        };
        finish(place);
        boolean outer = continued;
        continued = type.equals("Table") ? ContinuedTable.isMarked(element) : outer;
        if (type.equals("TR")) {
            rest = ContinuedTable.isMarked(element);
            builder.beginRow();
        }
        visit(element, inside);
        if (type.equals("H1") && !builder.isEmpty()) {
            article = builder.text();
        }
        finish(inside);
        continued = outer;
        if (type.equals("TR")) {
            List<PDStructureElement> own = List.copyOf(notes);
            notes.clear();
            for (PDStructureElement note : own) {
                block(note, "Note", place.on(note.getPage()));
            }
        }
    }

    /** Ends the block that is open. */
    private void finish(TreePosition place) {
        if (builder.isEmpty()) {
            return;
        }
        String text = builder.text();
        List<Integer> cells = builder.cells();
        ProofBlock block = builder.build(place.kind(), article, place.label());
        if (place.kind() == BlockKind.ROW) {
            row(new CutRow(block, cells));
            return;
        }
        if (place.kind() == BlockKind.CAPTION) {
            name(text);
        }
        blocks.add(block);
        unnamed = 0;
    }

    /** Adds a row, or what stands of one on another page to what has been read of it. */
    private void row(CutRow read) {
        unnamed = 0;
        if (rest && row != null) {
            row = row.with(read);
            blocks.set(rowIndex, row.block());
        } else {
            row = read;
            rowIndex = blocks.size();
            blocks.add(read.block());
        }
    }

    /** Gives the pictures right before a caption its text as their name. */
    private void name(String caption) {
        for (int i = pictures.size() - unnamed; i < pictures.size(); i++) {
            Picture picture = pictures.get(i);
            pictures.set(i, new Picture(picture.article(), caption, picture.fingerprint(), picture.box()));
        }
    }

    private void text(TreePosition place, int piece) {
        page(place).ifPresent(page -> page.text(piece).forEach(glyph -> builder.add(glyph, place.linked())));
    }

    private Optional<MarkedPage> page(TreePosition place) {
        return place.page() == null
                ? Optional.empty()
                : Optional.ofNullable(pages.get(place.page().getCOSObject()));
    }

    private void picture(PDStructureElement figure, TreePosition place) throws IOException {
        List<MarkedPage.Drawing> drawings = new ArrayList<>();
        collect(figure, place, drawings);
        if (drawings.isEmpty()) {
            return;
        }
        Box box = drawings.get(0).box();
        for (MarkedPage.Drawing drawing : drawings) {
            box = box.joined(drawing.box());
        }
        String fingerprint = PictureFingerprint.of(
                drawings.stream().map(MarkedPage.Drawing::object).toList());
        String described = Optional.ofNullable(figure.getAlternateDescription()).orElse("");
        pictures.add(new Picture(article, described, fingerprint, box));
        unnamed++;
    }

    private void collect(PDStructureNode node, TreePosition place, List<MarkedPage.Drawing> drawings) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                collect(element, place.on(element.getPage()), drawings);
            } else if (kid instanceof PDMarkedContentReference reference) {
                page(place.on(reference.getPage()))
                        .ifPresent(page -> drawings.addAll(page.drawings(reference.getMCID())));
            } else if (kid instanceof Integer piece) {
                page(place).ifPresent(page -> drawings.addAll(page.drawings(piece)));
            }
        }
    }
}
