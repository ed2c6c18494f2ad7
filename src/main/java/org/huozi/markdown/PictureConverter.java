package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Span;
import org.huozi.model.Block;
import org.huozi.model.CaptionLabel;
import org.huozi.model.Inline;
import org.huozi.model.UnnumberedPicture;

/** Paragraphs of pictures outside a container → pictures without a number. */
final class PictureConverter {
    private final ReadingContext reading;
    private final InlineConverter inlines;

    PictureConverter(ReadingContext reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** What a paragraph is that has pictures on lines of their own: these, and the lines above and below each. */
    Optional<List<Block>> pictures(Paragraph paragraph) {
        List<PictureLines> parts = PictureLines.of(paragraph).stream()
                .flatMap(part -> isCaption(part) ? part.each() : Stream.of(part))
                .toList();
        boolean apart = parts.stream().anyMatch(PictureLines::pictures);
        for (int i = 1; i < parts.size(); i++) {
            apart &= parts.get(i - 1).isBroken() || isCaption(parts.get(i));
        }
        if (!apart) {
            return Optional.empty();
        }
        reportEnds(paragraph, parts);
        return Optional.of(parts.stream().flatMap(this::block).toList());
    }

    /** A line that an author broke himself needs no empty line. */
    private void reportEnds(Paragraph paragraph, List<PictureLines> parts) {
        List<Span> ends = IntStream.range(1, parts.size())
                .filter(i -> parts.get(i - 1).isWrapped())
                .map(i -> parts.get(i).nodes().get(0).getStartOffset())
                .mapToObj(start -> reading.span(start, start))
                .toList();
        if (!ends.isEmpty()) {
            boolean plain = paragraph.getParent() instanceof Document; // else an empty line has marks of its own
            reading.report(
                    Code.MKD_017,
                    ends.get(0),
                    ends.stream()
                            .filter(end -> plain)
                            .map(end -> new Correction(end, "\n"))
                            .toList(),
                    Integer.toString(ends.size()));
        }
    }

    /** Whether words begin with a line that has a label, whatever marks it. */
    private boolean isCaption(PictureLines part) {
        TextCollectingVisitor words = new TextCollectingVisitor();
        String line = part.nodes().stream().map(words::collectAndGetText).collect(Collectors.joining());
        return !part.pictures()
                && CaptionLabel.at(line.strip().lines().findFirst().orElse(""), span(part.nodes()))
                        .isPresent();
    }

    /** None for a line that has nothing but its break. */
    private Stream<Block> block(PictureLines part) {
        List<Node> nodes = BrokenLines.trimmed(part.nodes(), reading);
        if (nodes.isEmpty()) {
            return Stream.empty();
        }
        List<Inline> content = inlines.content(nodes);
        Span span = span(nodes);
        // a picture with a wrong address stays as it was written
        return Stream.of(
                content.stream().anyMatch(Inline.Image.class::isInstance)
                        ? new UnnumberedPicture(content, caption(part), span)
                        : new org.huozi.model.Paragraph(content, span));
    }

    private List<Inline> caption(PictureLines part) {
        return Stream.of(CaptionReader.title(part.nodes(), reading))
                .flatMap(Optional::stream)
                .toList();
    }

    private Span span(List<Node> nodes) {
        return reading.span(
                nodes.get(0).getStartOffset(), nodes.get(nodes.size() - 1).getEndOffset());
    }
}
