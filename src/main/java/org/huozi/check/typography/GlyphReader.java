package org.huozi.check.typography;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the glyphs of every page of a PDF in the order in which they are drawn. */
final class GlyphReader extends PDFTextStripper {
    private static final int UNMARKED = -1;

    private final List<PageGlyphs> pages = new ArrayList<>();
    private final TaggedCells cells;
    private final Deque<Integer> marks = new ArrayDeque<>();

    private GlyphReader(TaggedCells cells) throws IOException {
        this.cells = cells;
    }

    static List<PageGlyphs> read(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader(TaggedCells.of(document));
        for (PDPage page : document.getPages()) {
            reader.pages.add(PageGlyphs.ofWidth(page.getMediaBox().getWidth()));
        }
        reader.writeText(document, Writer.nullWriter());
        return reader.pages;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        marks.push(properties == null ? UNMARKED : properties.getInt(COSName.MCID, UNMARKED));
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = visible(position.getUnicode());
        if (text.isEmpty()) {
            return;
        }
        pages.get(getCurrentPageNo() - 1)
                .in(Math.round(position.getDir()))
                .add(new PlacedGlyph(
                        text,
                        CharacterKind.of(text.codePointAt(0)),
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        position.getDir() == 0 ? position.getXScale() : position.getFontSizeInPt(),
                        family(position.getFont().getName()),
                        cell()));
    }

    private int cell() {
        int mark = marks.stream()
                .filter(content -> content != UNMARKED)
                .findFirst()
                .orElse(UNMARKED);
        return mark == UNMARKED ? TaggedCells.NONE : cells.of(getCurrentPage(), mark);
    }

    /** Drops control and format characters, which show nothing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }

    private static String family(String name) {
        return name != null && name.matches("[A-Z]{6}\\+.*") ? name.substring(7) : String.valueOf(name);
    }
}
