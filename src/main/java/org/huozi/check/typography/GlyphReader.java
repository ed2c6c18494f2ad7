package org.huozi.check.typography;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the glyphs of every page of a PDF in the order in which they are drawn. Turned text is left out. */
final class GlyphReader extends PDFTextStripper {
    private final List<List<PlacedGlyph>> pages = new ArrayList<>();

    private GlyphReader() throws IOException {}

    /** One list of glyphs a page. */
    static List<List<PlacedGlyph>> read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            GlyphReader reader = new GlyphReader();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                reader.pages.add(new ArrayList<>());
            }
            reader.writeText(document, Writer.nullWriter());
            return reader.pages;
        }
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = visible(position.getUnicode());
        if (text.isEmpty() || position.getDir() != 0) {
            return;
        }
        pages.get(getCurrentPageNo() - 1)
                .add(new PlacedGlyph(
                        text,
                        CharacterKind.of(text.codePointAt(0)),
                        position.getX(),
                        position.getY(),
                        position.getWidth(),
                        position.getXScale(),
                        family(position.getFont().getName())));
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
