package org.huozi.comparison.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.huozi.comparison.Comparison;
import org.huozi.comparison.ProofPage;
import org.huozi.comparison.SideBySideSheets;
import org.huozi.comparison.SideBySideSheets.SideBySideSheet;
import org.huozi.fonts.FontLibrary;

/**
 * Old pages to the left, new ones to the right, as sharp as they are, with every change marked and numbered. The same
 * proofs give the same bytes.
 */
public final class SideBySide implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private final LayerUtility layers = new LayerUtility(document);
    private final Map<String, PDDocument> proofs = new HashMap<>();
    private final Map<String, PDFormXObject> forms = new HashMap<>();
    private final SheetWords words;
    private final SheetFonts fonts;

    private SideBySide(FontLibrary library, SheetWords words, Set<Integer> characters) throws IOException {
        this.words = words;
        this.fonts = new SheetFonts(library, document, characters);
    }

    /**
     * The two files of an edition.
     *
     * @param beforeName what the old proof is called
     * @param afterName what the new one is called
     */
    @SuppressWarnings("ArrayRecordComponent") // files' bytes, never compared
    public record Files(String edition, String beforeName, byte[] before, String afterName, byte[] after) {}

    /**
     * Draws the sheets.
     *
     * @param files of every edition on them
     * @param words that are written on them
     * @param library to set numbers and headings in
     */
    public static byte[] of(SideBySideSheets sheets, List<Files> files, SheetWords words, FontLibrary library)
            throws IOException {
        try (SideBySide sideBySide = new SideBySide(library, words, characters(sheets, files, words))) {
            for (Files of : files) {
                sideBySide.proofs.put("old " + of.edition(), Loader.loadPDF(of.before()));
                sideBySide.proofs.put("new " + of.edition(), Loader.loadPDF(of.after()));
            }
            for (SideBySideSheet sheet : sheets.all()) {
                sideBySide.draw(sheet, files, sheets.all().size());
            }
            new Bookmarks(sideBySide.document).add(sheets);
            return sideBySide.finish(words.title());
        }
    }

    /** All that headings, footers and numbers may be written with. */
    private static Set<Integer> characters(SideBySideSheets sheets, List<Files> files, SheetWords words) {
        StringBuilder written = new StringBuilder("　0123456789 /");
        written.append(words.before()).append(words.after()).append(words.noPage());
        sheets.comparisons().stream()
                .flatMap(comparison -> Stream.of(comparison.before(), comparison.after()))
                .flatMap(proof -> proof.pages().stream())
                .forEach(page -> written.append(words.page(page)));
        files.forEach(of -> written.append(of.edition()).append(of.beforeName()).append(of.afterName()));
        return written.codePoints().boxed().collect(Collectors.toSet());
    }

    private void draw(SideBySideSheet sheet, List<Files> files, int count) throws IOException {
        Comparison comparison = sheet.comparison();
        Files named = files.stream()
                .filter(of -> of.edition().equals(comparison.edition()))
                .findFirst()
                .orElseThrow();
        SheetLayout layout = SheetLayout.of(sheet);
        PDPage page = new PDPage(layout.paper());
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            SheetPainter painter = new SheetPainter(content, layout, fonts);
            painter.heading(true, words.before(), named.beforeName(), name(sheet, true));
            painter.heading(false, words.after(), named.afterName(), name(sheet, false));
            painter.footer(comparison.edition(), sheet.number() + " / " + count);
            place(sheet, true, painter);
            place(sheet, false, painter);
        }
    }

    private String name(SideBySideSheet sheet, boolean before) {
        OptionalInt number = number(sheet, before);
        return number.isPresent() ? words.page(proofPage(sheet, before, number.getAsInt())) : words.noPage();
    }

    private static OptionalInt number(SideBySideSheet sheet, boolean before) {
        return before ? sheet.spread().before() : sheet.spread().after();
    }

    private static ProofPage proofPage(SideBySideSheet sheet, boolean before, int number) {
        return (before ? sheet.comparison().before() : sheet.comparison().after()).page(number);
    }

    private void place(SideBySideSheet sheet, boolean before, SheetPainter painter) throws IOException {
        OptionalInt number = number(sheet, before);
        if (number.isEmpty()) {
            return;
        }
        ProofPage page = proofPage(sheet, before, number.getAsInt());
        PageFrame frame = painter.frame(before, page);
        painter.page(frame, form(sheet.comparison().edition(), before, number.getAsInt()));
        new MarkPainter(painter, frame, before).paint(sheet.comparison().changes());
    }

    /** The page as a form that is in the file once, however many sheets show it. */
    private PDFormXObject form(String edition, boolean before, int sheet) throws IOException {
        String proof = (before ? "old " : "new ") + edition;
        String key = proof + " " + sheet;
        PDFormXObject known = forms.get(key);
        if (known != null) {
            return known;
        }
        PDFormXObject form = layers.importPageAsForm(Objects.requireNonNull(proofs.get(proof)), sheet - 1);
        forms.put(key, form);
        return form;
    }

    private byte[] finish(String title) throws IOException {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage("zh-CN");
        document.setDocumentId((long) title.hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
        for (PDDocument proof : proofs.values()) {
            proof.close();
        }
    }
}
