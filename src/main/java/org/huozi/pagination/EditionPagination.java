package org.huozi.pagination;

import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
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
    private static final String STYLESHEET = "templates/print/print.css";

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
        Optional<String> xhtml = templates.render(TEMPLATE, view, diagnostics);
        if (xhtml.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        try {
            return new EditionPages(edition, PrintDocument.parse(xhtml.get()), diagnostics).set();
        } catch (SAXParseException malformed) {
            String line = xhtml.get()
                    .lines()
                    .skip(malformed.getLineNumber() - 1L)
                    .findFirst()
                    .orElse("");
            diagnostics.add(
                    Code.PDF_001,
                    Span.startOf("templates/" + TEMPLATE),
                    String.valueOf(malformed.getMessage()),
                    line.strip());
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The setting of one edition. */
    private final class EditionPages {
        private final Edition edition;
        private final Document document;
        private final Diagnostics diagnostics;
        private final Path folder;

        EditionPages(Edition edition, Document document, Diagnostics diagnostics) {
            this.edition = edition;
            this.document = document;
            this.diagnostics = diagnostics;
            this.folder = editionsDirectory.resolve(edition.id());
        }

        Optional<PaginatedEdition> set() throws IOException {
            PrintText.normalise(document);
            Set<Integer> characters = new TreeSet<>(PrintText.characters(document));
            Set<Integer> inPictures = SvgText.characters(document, folder);
            characters.addAll(inPictures);
            reportMissing(characters);
            ENGINES_OWN.codePoints().forEach(characters::add);
            try (PDDocument pdf = new PDDocument()) {
                EngineFonts engineFonts = new EngineFonts(fonts, pdf, characters);
                SVGDrawer pictures = new BatikSVGDrawer();
                ComposedLineBreaker breaker = new ComposedLineBreaker();
                try (PdfBoxRenderer renderer = renderer(pdf, engineFonts, pictures, breaker)) {
                    if (!inPictures.isEmpty()) {
                        engineFonts.register(pictures);
                    }
                    new TwoPassLayout(
                                    renderer,
                                    document,
                                    new PassageComposer(engineFonts, journal.typesetting()),
                                    breaker)
                            .layout();
                    PageMap pages = PageMapReader.read(renderer, edition);
                    renderer.createPDFWithoutClosing();
                    byte[] file = FinishedPdf.of(pdf, edition);
                    return diagnostics.hasErrors()
                            ? Optional.empty()
                            : Optional.of(new PaginatedEdition(edition, pages, file));
                } catch (FontNotFoundException unknown) {
                    diagnostics.add(
                            Code.FNT_004,
                            Span.startOf(STYLESHEET),
                            String.valueOf(unknown.getMessage()),
                            String.join("、", fonts.families()));
                    return Optional.empty();
                }
            }
        }

        /** What articles print was checked before, with its place; this finds the rest: templates and pictures. */
        private void reportMissing(Set<Integer> characters) {
            characters.stream()
                    .filter(character -> character > ' ' && !fonts.covers(character))
                    .forEach(character -> diagnostics.add(
                            Code.FNT_002,
                            edition.span(),
                            Character.toString(character),
                            String.format(Locale.ROOT, "U+%04X", character)));
        }

        private PdfBoxRenderer renderer(
                PDDocument pdf, EngineFonts engineFonts, SVGDrawer pictures, ComposedLineBreaker breaker)
                throws IOException {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.withW3cDocument(document, folder.toUri().toString());
            builder.withProducer("Huozi");
            builder.withDiagnosticConsumer(EngineLog.to(diagnostics));
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colourProfile());
            builder.useUnicodeLineBreaker(breaker);
            builder.useSVGDrawer(pictures);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> admit(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            engineFonts.register(builder);
            PdfBoxRenderer renderer = builder.buildPdfRenderer();
            renderer.getSharedContext().setTextRenderer(new ComposedTextRenderer(engineFonts));
            return renderer;
        }

        /** Files of the edition and of the print templates are read, nothing else. */
        private boolean admit(String uri) {
            boolean ours;
            try {
                Path path = Path.of(URI.create(uri)).normalize();
                ours = path.startsWith(folder) || path.startsWith(templatesDirectory);
            } catch (IllegalArgumentException | FileSystemNotFoundException elsewhere) {
                ours = false;
            }
            if (!ours) {
                diagnostics.add(Code.PDF_003, edition.span(), uri);
            }
            return ours;
        }
    }

    private static byte[] colourProfile() throws IOException {
        try (InputStream profile = Objects.requireNonNull(
                EditionPagination.class.getResourceAsStream("srgb.icc"), "srgb.icc is part of the program")) {
            return profile.readAllBytes();
        }
    }
}
