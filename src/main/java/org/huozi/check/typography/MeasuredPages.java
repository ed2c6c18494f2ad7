package org.huozi.check.typography;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.check.typography.SetParagraph.SetLine;

/**
 * What was found on the pages of a PDF.
 *
 * @param pages the lines of each page, without furniture, contents and cover
 * @param paragraphs the running text among them
 * @param everyLine every upright line of the file, furniture, contents and cover included
 * @param turned every line of turned text, placed as on the page turned to be read
 * @param widths of the pages in points
 * @param clipped letters that the pages do not show in full
 */
record MeasuredPages(
        List<List<TextLine>> pages,
        List<SetParagraph> paragraphs,
        List<TextLine> everyLine,
        List<TextLine> turned,
        List<Double> widths,
        List<Finding> clipped) {
    private static final int LEAST_LINES_OF_TEXT = 3;

    static MeasuredPages of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(GlyphReader.read(document), ClippedGlyphs.findings(document));
        }
    }

    private static MeasuredPages of(List<PageGlyphs> glyphs, List<Finding> clipped) {
        List<List<TextLine>> all = new ArrayList<>();
        List<TextLine> turned = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            int page = i + 1;
            all.add(LineFinder.lines(page, glyphs.get(i).upright()));
            glyphs.get(i).turned().values().forEach(text -> turned.addAll(LineFinder.lines(page, text)));
        }
        List<List<TextLine>> bodies = Furniture.removedFrom(all);
        BlockFinder blocks = new BlockFinder(bodies);
        MeasureFinder measures =
                new MeasureFinder(bodies.stream().flatMap(List::stream).toList());
        List<List<SetParagraph>> paragraphs = new ArrayList<>();
        List<List<TextLine>> pages = new ArrayList<>();
        for (List<TextLine> lines : bodies) {
            List<SetParagraph> found = blocks.blocks(lines).stream()
                    .flatMap(block -> ParagraphFinder.paragraphs(block, measures.of(block)).stream())
                    .toList();
            boolean cover = pages.isEmpty()
                    && bodies.size() > 2
                    && found.stream().noneMatch(text -> text.lines().size() >= LEAST_LINES_OF_TEXT);
            pages.add(cover ? List.of() : lines);
            paragraphs.add(cover ? List.of() : found);
        }
        return new MeasuredPages(
                List.copyOf(pages),
                ParagraphFinder.joined(paragraphs, pages),
                all.stream().flatMap(List::stream).toList(),
                List.copyOf(turned),
                glyphs.stream().map(PageGlyphs::width).toList(),
                clipped);
    }

    List<TextLine> lines() {
        return pages.stream().flatMap(List::stream).toList();
    }

    /** The lines that justified setting fills: all of running text but the last of each paragraph. */
    List<SetLine> fullLines() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.fullLines().stream())
                .toList();
    }

    /** The lines of paragraphs but their first ones. */
    Set<TextLine> continuedLines() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.lines().stream().skip(1))
                .map(SetLine::text)
                .collect(Collectors.toSet());
    }

    /** The face of most characters. */
    Optional<String> bodyFont() {
        return lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .collect(Collectors.groupingBy(PlacedGlyph::font, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
