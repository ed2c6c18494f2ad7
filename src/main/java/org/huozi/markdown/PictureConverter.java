package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** What a paragraph is, if it is nothing but pictures, and lines that look like their captions. */
    Optional<List<Block>> pictures(Paragraph paragraph) {
        List<PictureLines> parts = PictureLines.of(paragraph);
        boolean apart = parts.stream().anyMatch(PictureLines::pictures)
                && parts.stream().allMatch(part -> part.pictures() || isCaption(part));
        return apart ? Optional.of(parts.stream().map(this::block).toList()) : Optional.empty();
    }

    private boolean isCaption(PictureLines part) {
        Span span = span(part.nodes());
        int start = part.nodes().get(0).getStartOffset();
        int end = part.nodes().get(part.nodes().size() - 1).getEndOffset();
        return CaptionLabel.at(reading.words(start, end).text().strip(), span).isPresent();
    }

    private Block block(PictureLines part) {
        List<Inline> content = inlines.content(part.trimmed());
        Span span = span(part.trimmed());
        // a picture with a wrong address stays as it was written
        return content.stream().anyMatch(Inline.Image.class::isInstance)
                ? new UnnumberedPicture(content, caption(part), span)
                : new org.huozi.model.Paragraph(content, span);
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
