package org.huozi.comparison.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.huozi.fonts.Face;
import org.huozi.fonts.FontLibrary;

/** The journal's faces, for what is written on the sheets. What no face has is left out. */
final class SheetFonts {
    private static final int WEIGHT = 700;

    private final Map<Face, PDFont> fonts = new LinkedHashMap<>();

    /**
     * Embeds what is needed.
     *
     * @param characters all that will be written
     */
    SheetFonts(FontLibrary library, PDDocument document, Set<Integer> characters) throws IOException {
        for (Face face : library.fallback(WEIGHT)) {
            fonts.put(face, PDType0Font.load(document, new ByteArrayInputStream(face.subset(characters)), true));
        }
    }

    /** A stretch of text that one face sets. */
    private record FaceRun(Face face, String text) {
        double width(double size) {
            return size * text.codePoints().mapToDouble(face::advance).sum();
        }
    }

    /** Writes a line that begins at x. */
    void write(PDPageContentStream content, String text, double size, double x, double y) throws IOException {
        double pen = x;
        for (FaceRun run : runs(text)) {
            content.beginText();
            content.setFont(Objects.requireNonNull(fonts.get(run.face())), (float) size);
            content.newLineAtOffset((float) pen, (float) y);
            content.showText(run.text());
            content.endText();
            pen += run.width(size);
        }
    }

    double width(String text, double size) {
        return runs(text).stream().mapToDouble(run -> run.width(size)).sum();
    }

    private List<FaceRun> runs(String text) {
        List<FaceRun> runs = new ArrayList<>();
        for (int character : text.codePoints().toArray()) {
            Optional<Face> face = fonts.keySet().stream()
                    .filter(candidate -> candidate.covers(character))
                    .findFirst();
            if (face.isEmpty()) {
                continue;
            }
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).face().equals(face.get())) {
                runs.set(last, new FaceRun(face.get(), runs.get(last).text() + Character.toString(character)));
            } else {
                runs.add(new FaceRun(face.get(), Character.toString(character)));
            }
        }
        return runs;
    }
}
