package org.huozi.pagination;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Counts, page by page, which fonts a document uses, in the drawings on its pages as well; it is read while it is open. */
final class FontUse {
    private static final List<COSName> FILES = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final Map<String, PrintedFont> fonts = new TreeMap<>();

    private FontUse() {}

    /**
     * The fonts of a document, by name.
     *
     * @param saved once it is, its fonts are embedded
     */
    static List<PrintedFont> of(PDDocument saved) throws IOException {
        FontUse use = new FontUse();
        for (PDPage page : saved.getPages()) {
            use.add(page);
        }
        return List.copyOf(use.fonts.values());
    }

    private void add(PDPage page) throws IOException {
        Map<String, Boolean> used = new TreeMap<>();
        look(page.getResources(), used, new HashSet<>());
        used.forEach((name, embedded) -> fonts.merge(
                name,
                new PrintedFont(name, embedded, 1),
                (all, one) -> new PrintedFont(name, all.embedded() && one.embedded(), all.pages() + 1)));
    }

    private static void look(PDResources resources, Map<String, Boolean> used, Set<Object> seen) throws IOException {
        if (!seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSDictionary font : fonts(resources)) {
            String name = withoutMark(font.getNameAsString(COSName.BASE_FONT, ""));
            used.merge(name, isEmbedded(font), Boolean::logicalAnd);
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                continue;
            }
            PDXObject drawing = resources.getXObject(name);
            if (drawing instanceof PDFormXObject form && form.getResources() != null) {
                look(form.getResources(), used, seen);
            }
        }
    }

    /** The dictionaries of the fonts; the font files themselves need not be read. */
    private static List<COSDictionary> fonts(PDResources resources) {
        COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.FONT);
        return all == null
                ? List.of()
                : all.keySet().stream().map(all::getCOSDictionary).toList();
    }

    /** A composite font keeps its file with its descendant (ISO 32000-1, 9.7.1). */
    private static boolean isEmbedded(COSDictionary font) {
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        COSDictionary holder = descendants == null ? font : (COSDictionary) descendants.getObject(0);
        COSDictionary descriptor = holder.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && FILES.stream().anyMatch(descriptor::containsKey);
    }

    /** {@code ABCDEF+Name}: six letters say that it is a subset (ISO 32000-1, 9.6.4). */
    private static String withoutMark(String name) {
        return name.matches("[A-Z]{6}\\+.+") ? name.substring(7) : name;
    }
}
