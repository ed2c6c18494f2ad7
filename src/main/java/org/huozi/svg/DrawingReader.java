package org.huozi.svg;

import java.util.Optional;
import org.huozi.fonts.FontLibrary;

/**
 * Reads files of SVG as drawings: rewritten through {@link Vocabulary}, their letters set in the journal's faces. The same file
 * gives the same bytes on every machine.
 */
public final class DrawingReader {
    private final FontLibrary fonts;
    private final Limits limits;

    public DrawingReader(FontLibrary fonts) {
        this(fonts, Limits.STANDARD);
    }

    DrawingReader(FontLibrary fonts, Limits limits) {
        this.fonts = fonts;
        this.limits = limits;
    }

    public RewrittenDrawing read(byte[] file) {
        Flaws flaws = new Flaws();
        try {
            DrawingPart source = PartReader.read(FileText.of(file, limits), limits, flaws);
            Styling styling = new Styling(Rules.of(source, limits, flaws), flaws);
            Rewriting rewriting =
                    new Rewriting(styling, new DrawnFaces(fonts), new EmbeddedPictures(limits, flaws), flaws);
            DrawingPart settled = References.settled(rewriting.root(source), limits, flaws);
            return new RewrittenDrawing(Optional.of(PartWriter.write(settled)), flaws.all());
        } catch (Unreadable unreadable) {
            flaws.add(unreadable.kind(), "svg", unreadable.line());
            return new RewrittenDrawing(Optional.empty(), flaws.all());
        }
    }
}
