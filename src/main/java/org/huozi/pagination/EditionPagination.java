package org.huozi.pagination;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.html.EditionViews;
import org.huozi.html.JournalView;
import org.huozi.html.Templates;
import org.huozi.model.Edition;
import org.w3c.dom.Document;
import org.xml.sax.SAXParseException;

/** Editions become pages with the print templates, OpenHTMLtoPDF, and our own lines. */
public final class EditionPagination implements Pagination {
    private static final String TEMPLATE = "print/edition.ftlh";

    /** What lists and rules of the engine's own draw, beyond the characters of the document. */
    private static final String ENGINES_OWN = "0123456789.·•◦▪ -abcdefghijklmnopqrstuvwxyz";

    private final JournalConfig journal;
    private final Templates templates;
    private final Path templatesDirectory;
    private final Path editionsDirectory;
    private final FontLibrary fonts;

    /**
     * Pagination for one journal.
     *
     * @param templatesDirectory where {@code print/print.css} lies
     * @param editionsDirectory the folder whose sub-folders are the editions
     */
    public EditionPagination(
            JournalConfig journal,
            Templates templates,
            Path templatesDirectory,
            Path editionsDirectory,
            FontLibrary fonts) {
        this.journal = journal;
        this.templates = templates;
        this.templatesDirectory = templatesDirectory.toAbsolutePath().normalize();
        this.editionsDirectory = editionsDirectory.toAbsolutePath().normalize();
        this.fonts = fonts;
    }

    @Override
    public Optional<PaginatedEdition> paginate(Edition edition, Diagnostics diagnostics) {
        Map<String, Object> view = Map.of(
                "journal", JournalView.of(journal),
                "edition", new EditionViews(new PrintTarget(), templates.figures(diagnostics)).of(edition),
                "stylesheet",
                        templatesDirectory.resolve("print/print.css").toUri().toString());
        return templates.render(TEMPLATE, view, diagnostics).flatMap(xhtml -> {
            try {
                return Optional.of(paginate(edition, PrintDocument.parse(xhtml)));
            } catch (SAXParseException malformed) {
                throw new IllegalStateException(malformed);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private PaginatedEdition paginate(Edition edition, Document document) throws IOException {
        PrintText.normalise(document);
        Set<Integer> characters = new TreeSet<>(PrintText.characters(document));
        ENGINES_OWN.codePoints().forEach(characters::add);
        try (PDDocument pdf = new PDDocument()) {
            EngineFonts engineFonts = new EngineFonts(fonts, pdf, characters);
            PdfBoxRenderer renderer = renderer(edition, document, pdf, engineFonts);
            new TwoPassLayout(renderer, document, new PassageComposer(engineFonts)).layout();
            PageMap pages = PageMapReader.read(renderer, edition);
            renderer.createPDFWithoutClosing();
            return new PaginatedEdition(edition, pages, FinishedPdf.of(pdf, edition));
        }
    }

    private PdfBoxRenderer renderer(Edition edition, Document document, PDDocument pdf, EngineFonts engineFonts)
            throws IOException {
        Path folder = editionsDirectory.resolve(edition.id());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        builder.withW3cDocument(document, folder.toUri().toString());
        builder.withProducer("Huozi");
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(colourProfile());
        builder.useUnicodeLineBreaker(new ComposedLineBreaker());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useExternalResourceAccessControl(
                (uri, type) -> isOurs(uri, folder), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        engineFonts.register(builder);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(new ComposedTextRenderer(engineFonts));
        return renderer;
    }

    private boolean isOurs(String uri, Path folder) {
        try {
            Path path = Path.of(java.net.URI.create(uri)).normalize();
            return path.startsWith(folder) || path.startsWith(templatesDirectory);
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException elsewhere) {
            return false;
        }
    }

    private static byte[] colourProfile() throws IOException {
        try (InputStream profile = Objects.requireNonNull(
                EditionPagination.class.getResourceAsStream("srgb.icc"), "srgb.icc is part of the program")) {
            return profile.readAllBytes();
        }
    }
}
