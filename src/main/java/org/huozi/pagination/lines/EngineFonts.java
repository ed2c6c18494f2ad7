package org.huozi.pagination.lines;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.huozi.fonts.Face;
import org.huozi.fonts.FontLibrary;

/** The journal's faces as fonts of one PDF document, and the choice among them for each character. */
public final class EngineFonts {
    private static final int REGULAR = 400;

    /** A face and the engine's name for it. */
    record Choice(Face face, FontDescription description) {}

    /**
     * A character as a style sets it.
     *
     * @param advance in em
     * @param bearing in em
     * @param borrowed whether no family that the style names has it
     */
    record SetCharacter(Choice choice, double advance, double bearing, boolean borrowed) {}

    private final FontLibrary library;
    private final Map<Face, PDFont> fonts = new LinkedHashMap<>();
    private final IdentityHashMap<PDFont, Choice> choices = new IdentityHashMap<>();
    private final Map<List<FontDescription>, Stack> stacks = new HashMap<>();

    /**
     * Embeds the faces in a document.
     *
     * @param codePoints every character that the document may draw
     */
    public EngineFonts(FontLibrary library, PDDocument document, Set<Integer> codePoints) throws IOException {
        this.library = library;
        for (Face face : library.faces()) {
            byte[] bytes = face.subset(codePoints);
            TrueTypeFont subset = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            subset.setEnableGsub(false); // PDFBox's ligatures cost two thirds of the time, and Han text has none
            PDFont font = PDType0Font.load(document, subset, true);
            fonts.put(face, font);
            choices.put(font, new Choice(face, new FontDescription(font, IdentValue.NORMAL, face.weight())));
        }
    }

    public void register(PdfRendererBuilder builder) {
        fonts.forEach((face, font) ->
                builder.useFont(new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true));
    }

    /** The faces that a style sets its text in. */
    Stack stack(FSFont font) {
        PdfBoxFSFont engineFont = (PdfBoxFSFont) font;
        return stacks.computeIfAbsent(engineFont.getFontDescriptions(), this::stack);
    }

    private Stack stack(List<FontDescription> descriptions) {
        List<Choice> own = new ArrayList<>();
        for (FontDescription description : descriptions) {
            Choice choice = choices.get(description.getFont());
            if (choice != null) {
                own.add(new Choice(choice.face(), description));
            }
        }
        int weight = own.isEmpty() ? REGULAR : own.get(0).face().weight();
        List<Choice> candidates = new ArrayList<>(own);
        library.fallback(weight).forEach(face -> candidates.add(Objects.requireNonNull(choices.get(fonts.get(face)))));
        return new Stack(candidates, own.size());
    }

    /** A style's own families in order, then the fallback; remembers what it was asked for. */
    static final class Stack {
        private static final int PAGE = 256;

        private final List<Choice> candidates;

        /** How many of them the style names. */
        private final int own;

        private final SetCharacter[][] known = new SetCharacter[(Character.MAX_CODE_POINT + 1) / PAGE][];

        private Stack(List<Choice> candidates, int own) {
            this.candidates = candidates;
            this.own = own;
        }

        /** The first family that the style names. */
        String family() {
            return candidates.get(0).face().family();
        }

        /** The character as set by the first face that has it; by the very first face when none has it. */
        SetCharacter character(int codePoint) {
            SetCharacter[] page = known[codePoint / PAGE];
            if (page == null) {
                page = new SetCharacter[PAGE];
                known[codePoint / PAGE] = page;
            }
            SetCharacter character = page[codePoint % PAGE];
            if (character == null) {
                character = search(codePoint);
                page[codePoint % PAGE] = character;
            }
            return character;
        }

        private SetCharacter search(int codePoint) {
            Choice choice = candidates.stream()
                    .filter(candidate -> candidate.face().covers(codePoint))
                    .findFirst()
                    .orElseGet(() -> candidates.get(0));
            Face face = choice.face();
            List<Choice> named = candidates.subList(0, own);
            boolean borrowed = !named.contains(choice)
                    && named.stream().anyMatch(candidate -> candidate.face().lacks(codePoint));
            return new SetCharacter(choice, face.advance(codePoint), face.bearing(codePoint), borrowed);
        }
    }
}
