package org.huozi.pagination;

import com.openhtmltopdf.outputdevice.helper.FontCache;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Reported;
import org.huozi.diag.Span;
import org.huozi.fonts.FontLibrary;
import org.huozi.html.EditionViews;
import org.huozi.html.JournalView;
import org.huozi.html.Parts;
import org.huozi.html.Templates;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.pagination.lines.Composition;
import org.huozi.pagination.lines.DocumentComposer;
import org.huozi.pagination.lines.EngineFonts;
import org.huozi.pagination.lines.PhrasedTitles;
import org.huozi.pagination.lines.RunningHeads;
import org.huozi.pagination.tables.DocumentTables;
import org.huozi.svg.DrawingReader;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXParseException;

/** Editions become pages with the print templates, OpenHTMLtoPDF, and our own lines. */
public final class EditionPagination implements Pagination {
    private static final Printing.Choices CHOICES = Printing.Choices.EDITION;
    private static final Span TEMPLATE_FILE = Span.startOf("templates/" + CHOICES.template());

    /** What the engine draws by itself, in lists, leaders and folios, beyond the characters of the document. */
    private static final String ENGINES_OWN = "0123456789.·•◦▪ -_abcdefghijklmnopqrstuvwxyz";

    private static final Pattern REQUESTED_FAMILIES = Pattern.compile("families: \\[([^]]*)]");

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
    public Reported<PaginatedEdition> paginate(Edition edition) {
        return PageReferences.settled(references -> printed(edition, references), edition.span())
                .map(printing -> new PaginatedEdition(edition, List.of(printing)));
    }

    private Reported<Printing> printed(Edition edition, PageReferences references) {
        Diagnostics found = new Diagnostics();
        Optional<Printing> printing = printed(edition, references, found);
        return new Reported<>(found.hasErrors() ? Optional.empty() : printing, found.all());
    }

    private Optional<Printing> printed(Edition edition, PageReferences references, Diagnostics found) {
        PrintTarget target = new PrintTarget(references, journal.print());
        Optional<Document> document = document(edition, target, found);
        StyleSheet styleSheet = styleSheet();
        styleSheet.check(found);
        if (document.isEmpty() || found.hasErrors()) {
            return Optional.empty();
        }
        try {
            return printed(edition, document.get(), styleSheet, target, found);
        } catch (FontNotFoundException unknown) {
            String families = String.join("、", fonts.families());
            found.add(Code.FNT_004, styleSheet.place(family(unknown)), family(unknown), families);
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private StyleSheet styleSheet() {
        try {
            return StyleSheet.read(templatesDirectory);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The engine's message names the families it was asked for, in brackets. */
    private static String family(FontNotFoundException unknown) {
        Matcher families = REQUESTED_FAMILIES.matcher(String.valueOf(unknown.getMessage()));
        return families.find() ? families.group(1) : String.valueOf(unknown.getMessage());
    }

    private Optional<Document> document(Edition edition, PrintTarget target, Diagnostics diagnostics) {
        Map<String, Object> view = Map.of(
                "journal", JournalView.of(journal),
                "edition", new EditionViews(target, new Parts(templates, diagnostics)).of(edition),
                "colophon", journal.colophon().with(edition.colophon()).lines(),
                "stylesheet", EngineAddress.of(templatesDirectory.resolve("print/print.css")));
        Optional<String> xhtml = templates.render(CHOICES.template(), view, diagnostics);
        if (xhtml.isEmpty() || diagnostics.hasErrors()) {
            return Optional.empty();
        }
        try {
            Document document = PrintDocument.parse(xhtml.get());
            List<String> missing = edition.articles().stream()
                    .map(Article::slug)
                    .filter(slug -> !PrintDocument.hasAnchor(document, slug))
                    .toList();
            missing.forEach(slug -> diagnostics.add(Code.PDF_005, TEMPLATE_FILE, slug));
            return missing.isEmpty() ? Optional.of(document) : Optional.empty();
        } catch (SAXParseException malformed) {
            String line = xhtml.get()
                    .lines()
                    .skip(malformed.getLineNumber() - 1L)
                    .findFirst()
                    .orElse("");
            diagnostics.add(Code.PDF_001, TEMPLATE_FILE, String.valueOf(malformed.getMessage()), line.strip());
            return Optional.empty();
        }
    }

    private Optional<Printing> printed(
            Edition edition, Document document, StyleSheet styleSheet, PrintTarget target, Diagnostics diagnostics)
            throws IOException {
        Path folder = editionsDirectory.resolve(edition.id());
        DrawingReader reader = new DrawingReader(fonts);
        InlineDrawings.rewrite(document, reader);
        PrintText.normalise(document);
        FootnoteTables.prepare(document);
        PrintedPictures pictures = PrintedPictures.of(document, folder);
        PictureSizes.set(document, pictures);
        Set<Integer> characters = new TreeSet<>(PrintText.characters(document));
        reportMissing(characters, edition, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty(); // no face could draw them
        }
        PhrasedTitles.settle(document);
        ENGINES_OWN.codePoints().forEach(characters::add);
        PrintedDrawings drawings = new PrintedDrawings(
                reader, file -> diagnostics.add(Code.FIG_017, edition.span(), named(file, folder), "svg", ""));
        GuardedDrawer drawer = new GuardedDrawer(element -> diagnostics.add(undrawn(element, edition)));
        try (PDDocument pdf = new PDDocument()) {
            EngineFonts engineFonts = new EngineFonts(fonts, pdf, characters);
            Engine engine = new Engine(
                    CHOICES,
                    document,
                    pdf,
                    engineFonts,
                    pictures,
                    drawings,
                    drawer,
                    folder,
                    templatesDirectory,
                    edition.span(),
                    diagnostics);
            Folios folios;
            if (DocumentTables.areIn(document)) {
                try (PdfBoxRenderer measuring = engine.measuring()) {
                    DocumentTables.fit(PrintText.nodes(document), measuring, engineFonts, journal.typesetting())
                            .forEach(column -> diagnostics.add(
                                    Code.FIG_026,
                                    ManuscriptPlaces.of(column.words(), edition),
                                    column.table(),
                                    column.heading(),
                                    column.longest()));
                    PrintText.removeFootnoteAreas(document);
                }
            }
            try (PdfBoxRenderer measuring = engine.measuring()) {
                tell(
                        DocumentComposer.compose(
                                PrintText.nodes(document), measuring, engineFonts, journal.typesetting()),
                        edition,
                        diagnostics);
                if (styleSheet.printsRunningHeads()) {
                    RunningHeads.cut(document, measuring, engineFonts)
                            .forEach(head -> diagnostics.add(
                                    Code.PDF_013,
                                    ManuscriptPlaces.of(head, edition),
                                    DocumentComposer.readable(head.getTextContent())
                                            .strip()));
                }
                PrintText.removeFootnoteAreas(document);
                Optional<Element> unreadable =
                        pictures.prepare(PictureBoxes.of(measuring, pictures).fit(edition, diagnostics));
                unreadable.ifPresent(image ->
                        diagnostics.add(Code.FIG_017, ManuscriptPlaces.of(image, edition), image.getAttribute("src")));
                folios = Folios.of(measuring, edition);
            }
            if (diagnostics.hasErrors()) {
                return Optional.empty(); // a picture cannot be read
            }
            if (!folios.arePossible()) {
                diagnostics.add(
                        Code.PDF_004, edition.span(), Integer.toString(edition.startPage()), folios.sheetsBefore());
                return Optional.empty();
            }
            try (PdfBoxRenderer paginating = engine.paginating(folios.ofFirstSheet())) {
                paginating.layout();
                TurnedTables.settle(paginating);
                Continuation.settle(List.of(
                        new ContinuedTables(paginating, edition, diagnostics),
                        new ContinuedNotes(paginating, edition)));
                LostElements.report(paginating, edition, diagnostics);
                PageMap pages = PageMapReader.read(paginating, edition, target);
                paginating.createPDFWithoutClosing();
                StructureTypes.complete(paginating);
                NoteStructure.complete(paginating, pdf);
                LinkWords.settle(pdf);
                BlankPages.empty(paginating, pdf);
                byte[] finished = FinishedPdf.of(pdf, CHOICES, edition, folios);
                return Optional.of(new Printing(CHOICES, pages.withFonts(FontUse.of(pdf)), finished));
            }
        } finally {
            FontCache.invalidateAll(); // the engine keeps the fonts of all drawings, and their files, until the process
            // ends
        }
    }

    /** A file's name as editors and designers know it. */
    private static String named(Path file, Path folder) {
        return file.startsWith(folder)
                ? folder.relativize(file).toString().replace('\\', '/')
                : String.valueOf(file.getFileName());
    }

    private static Diagnostic undrawn(@Nullable Element element, Edition edition) {
        Span place = element == null ? edition.span() : ManuscriptPlaces.of(element, edition);
        String picture = element == null ? "svg" : element.getAttribute("src");
        return new Diagnostic(Code.FIG_048, Code.FIG_048.severity(), place, List.of(picture), List.of());
    }

    private static void tell(Composition composed, Edition edition, Diagnostics diagnostics) {
        composed.unfilled()
                .forEach(line ->
                        diagnostics.add(Code.PDF_008, ManuscriptPlaces.of(line.element(), edition), line.word()));
        composed.borrowed()
                .forEach(character -> diagnostics.add(
                        Code.FNT_005,
                        ManuscriptPlaces.of(character.element(), edition),
                        Character.toString(character.character()),
                        character.wanted(),
                        character.used()));
    }

    /**
     * Reports characters of templates that no font has. Those of articles and drawings were checked before, with their
     * places.
     */
    private void reportMissing(Set<Integer> characters, Edition edition, Diagnostics diagnostics) {
        characters.stream()
                .filter(character -> character > ' ' && !fonts.covers(character))
                .forEach(character -> diagnostics.add(
                        Code.FNT_002,
                        edition.span(),
                        Character.toString(character),
                        String.format(Locale.ROOT, "U+%04X", character)));
    }
}
