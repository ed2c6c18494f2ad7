package org.huozi.pagination;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.pagination.lines.AnywhereBreaker;
import org.huozi.pagination.lines.ComposedLineBreaker;
import org.huozi.pagination.lines.ComposedTextRenderer;
import org.huozi.pagination.lines.EngineFonts;
import org.w3c.dom.Document;

/**
 * OpenHTMLtoPDF, set up for one document: our fonts, our lines, PDF/A-2a and PDF/UA-1, and no file or address that is not
 * the edition's or the templates'.
 */
final class Engine {
    private final Printing.Choices choices;
    private final Document document;
    private final PDDocument pdf;
    private final EngineFonts fonts;
    private final PrintedPictures pictures;
    private final PrintedDrawings drawings;
    private final GuardedDrawer drawer;
    private final Path folder;
    private final Path templates;
    private final Span edition;
    private final Diagnostics diagnostics;
    private final Map<String, String> sheets = new HashMap<>();

    /**
     * The engine for a document.
     *
     * @param choices of the printing that is made
     * @param drawer of drawings, which are without letters
     * @param folder of the edition, where its pictures lie
     * @param templates the templates folder, where style sheets lie
     * @param edition where refused files are reported
     */
    Engine(
            Printing.Choices choices,
            Document document,
            PDDocument pdf,
            EngineFonts fonts,
            PrintedPictures pictures,
            PrintedDrawings drawings,
            GuardedDrawer drawer,
            Path folder,
            Path templates,
            Span edition,
            Diagnostics diagnostics) {
        this.choices = choices;
        this.document = document;
        this.pdf = pdf;
        this.fonts = fonts;
        this.pictures = pictures;
        this.drawings = drawings;
        this.drawer = drawer;
        this.folder = folder;
        this.templates = templates;
        this.edition = edition;
        this.diagnostics = diagnostics;
    }

    /** For learning measures only: lines may end anywhere. */
    PdfBoxRenderer measuring() throws IOException {
        return renderer(builder(pictures::standIn).useUnicodeLineBreaker(new AnywhereBreaker()));
    }

    /**
     * For making the pages.
     *
     * @param firstFolio number of the first sheet; 0 where the document counts for itself
     */
    PdfBoxRenderer paginating(int firstFolio) throws IOException {
        return renderer(builder(pictures::printed)
                .useUnicodeLineBreaker(new ComposedLineBreaker())
                .useInitialPageNumber(firstFolio));
    }

    private PdfBoxRenderer renderer(PdfRendererBuilder builder) {
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(new ComposedTextRenderer(fonts));
        return renderer;
    }

    private PdfRendererBuilder builder(Function<Path, Optional<byte[]>> pictureFiles) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withProducer("Huozi")
                .usePdfUaAccessibility(true)
                .usePdfAConformance(choices.archival() ? PdfAConformance.PDFA_2_A : PdfAConformance.NONE)
                .useColorProfile(choices.colours().content());
        builder.withW3cDocument(document, EngineAddress.ofFolder(folder));
        builder.withDiagnosticConsumer(EngineLog.to(diagnostics, drawer::giveUp));
        builder.useExternalResourceAccessControl(
                (uri, type) -> admits(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useProtocolsStreamImplementation(
                uri -> EngineFile.at(uri, file -> pictureFiles.apply(file).or(() -> drawings.of(file)), this::resolved),
                "file");
        builder.useSVGDrawer(drawer);
        fonts.register(builder);
        return builder;
    }

    /** Every layout of a document asks for the same style sheets. */
    private String resolved(String sheet) {
        return sheets.computeIfAbsent(sheet, PageUnits::resolved);
    }

    private boolean admits(String uri) {
        boolean ours;
        try {
            Path path = EngineAddress.file(uri).normalize();
            ours = path.startsWith(folder) || path.startsWith(templates);
        } catch (IllegalArgumentException elsewhere) {
            ours = false;
        }
        if (!ours) {
            diagnostics.add(Code.PDF_003, edition, uri);
        }
        return ours;
    }
}
