package org.huozi.comparison.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.huozi.comparison.Box;
import org.jspecify.annotations.Nullable;

/** What a page shows, in the pieces that the structure of the document names. */
final class MarkedPage extends PDFMarkedContentExtractor {
    private static final int NO_PIECE = -1;

    /** A number alone, maybe between dashes or dots. */
    private static final Pattern FOLIO = Pattern.compile("[^\\p{L}\\p{N}]*(\\d{1,4})[^\\p{L}\\p{N}]*");

    /** The height of a Chinese character above its baseline, of an em. */
    private static final double ASCENT = 0.88;

    /** A picture of the page. */
    record Drawing(PDXObject object, Box box) {}

    /** A character of the page. */
    record PageCharacter(String text, Box box) {}

    private final int sheet;
    private final PDRectangle area;
    private final Map<Integer, List<PageCharacter>> texts = new HashMap<>();
    private final Map<Integer, List<Drawing>> drawings = new HashMap<>();
    private final List<String> furniture = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private MarkedPage(PDPage page, int sheet) throws IOException {
        this.sheet = sheet;
        this.area = page.getCropBox();
    }

    static MarkedPage read(PDPage page, int sheet) throws IOException {
        MarkedPage marked = new MarkedPage(page, sheet);
        marked.processPage(page);
        return marked;
    }

    int sheet() {
        return sheet;
    }

    PDRectangle area() {
        return area;
    }

    List<PageCharacter> text(int piece) {
        return texts.getOrDefault(piece, List.of());
    }

    List<Drawing> drawings(int piece) {
        return drawings.getOrDefault(piece, List.of());
    }

    /** The page number printed on it. */
    Optional<String> folio() {
        for (String text : furniture) {
            Matcher folio = FOLIO.matcher(text);
            if (folio.matches()) {
                return Optional.of(folio.group(1));
            }
        }
        return Optional.empty();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        int piece = properties == null ? NO_PIECE : properties.getInt(COSName.MCID, NO_PIECE);
        if (COSName.ARTIFACT.equals(tag)) {
            furniture.add("");
        }
        open.push(piece);
    }

    @Override
    public void endMarkedContentSequence() {
        open.poll();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        String text = visible(position.getUnicode());
        if (text.isEmpty()) {
            return;
        }
        int piece = piece();
        if (piece == NO_PIECE) {
            if (!furniture.isEmpty()) {
                furniture.set(furniture.size() - 1, furniture.get(furniture.size() - 1) + text);
            }
            return;
        }
        double em = position.getYScale();
        double top = position.getYDirAdj() - ASCENT * em;
        texts.computeIfAbsent(piece, key -> new ArrayList<>())
                .add(new PageCharacter(
                        text,
                        new Box(
                                sheet,
                                position.getXDirAdj(),
                                top,
                                position.getXDirAdj() + position.getWidthDirAdj(),
                                top + em)));
    }

    @Override
    public void xobject(PDXObject object) {
        int piece = piece();
        if (piece != NO_PIECE) {
            Box box = Placement.of(object, getGraphicsState().getCurrentTransformationMatrix(), area, sheet);
            drawings.computeIfAbsent(piece, key -> new ArrayList<>()).add(new Drawing(object, box));
        }
    }

    private int piece() {
        return open.stream().filter(piece -> piece != NO_PIECE).findFirst().orElse(NO_PIECE);
    }

    /** Without control and format characters, which show nothing. */
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.FORMAT)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
