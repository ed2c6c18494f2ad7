package org.huozi.check.preflight;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Counts, page by page, which fonts a document uses, in the drawings on its pages as well. */
final class FontUse {
    private final Map<String, PrintedFont> fonts = new TreeMap<>();

    void add(PDPage page) throws IOException {
        Map<String, Boolean> used = new TreeMap<>();
        look(page.getResources(), used, new HashSet<>());
        used.forEach((name, embedded) -> fonts.merge(
                name,
                new PrintedFont(name, embedded, 1),
                (all, one) -> new PrintedFont(name, all.embedded() && one.embedded(), all.pages() + 1)));
    }

    List<PrintedFont> all() {
        return List.copyOf(fonts.values());
    }

    private static void look(PDResources resources, Map<String, Boolean> used, Set<Object> seen) throws IOException {
        if (!seen.add(resources.getCOSObject())) {
            return;
        }
        for (COSName name : resources.getFontNames()) {
            PDFont font = resources.getFont(name);
            used.merge(withoutMark(font.getName()), font.isEmbedded(), Boolean::logicalAnd);
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

    /** {@code ABCDEF+Name}: six letters say that it is a subset (ISO 32000-1, 9.6.4). */
    private static String withoutMark(String name) {
        return name.matches("[A-Z]{6}\\+.+") ? name.substring(7) : name;
    }
}
