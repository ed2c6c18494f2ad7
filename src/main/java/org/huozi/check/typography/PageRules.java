package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What must not happen at the ends of paragraphs and pages: 孤字, 孤行, headings left alone. */
final class PageRules {
    private static final Pattern CAPTION_BELOW_FIGURE = Pattern.compile("图\\s*\\d.*");
    private static final Pattern END_OF_SENTENCE = Pattern.compile(".*[。；，：！？]");

    /** Smaller text than so much of a page's usual size is a note at its foot. */
    private static final double NOTE = 0.95;

    private final MeasuredPages measured;
    private final Optional<String> bodyFont;

    PageRules(MeasuredPages measured) {
        this.measured = measured;
        this.bodyFont = measured.bodyFont();
    }

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Map<TextLine, LineInParagraph> places = new HashMap<>();
        for (SetParagraph paragraph : measured.paragraphs()) {
            int count = paragraph.lines().size();
            for (int i = 0; i < count; i++) {
                places.put(paragraph.lines().get(i).text(), new LineInParagraph(i, count));
            }
            if (count > 1 && isLonely(paragraph.last().text())) {
                findings.add(
                        Finding.of(Defect.LONELY_CHARACTER, paragraph.last().text()));
            }
        }
        for (int page = 0; page < measured.pages().size(); page++) {
            List<TextLine> lines = measured.pages().get(page);
            lines.stream()
                    .min(Comparator.comparingDouble(TextLine::baseline))
                    .filter(top -> page(places, top).isLastOfSeveral())
                    .ifPresent(top -> findings.add(Finding.of(Defect.WIDOW, top)));
            bottom(lines).ifPresent(line -> {
                if (page(places, line).isFirstOfSeveral()) {
                    findings.add(Finding.of(Defect.ORPHAN, line));
                } else if (isHeading(line)) {
                    findings.add(Finding.of(Defect.HEADING_AT_FOOT, line));
                }
            });
        }
        return findings;
    }

    private static LineInParagraph page(Map<TextLine, LineInParagraph> places, TextLine line) {
        return places.getOrDefault(line, LineInParagraph.ALONE);
    }

    /** The lowest line of a page that is no note. Cells may be set as small as notes. */
    private static Optional<TextLine> bottom(List<TextLine> lines) {
        double usual = BaselineGrid.usualSize(lines);
        return lines.stream()
                .filter(line -> line.size() >= NOTE * usual || line.cell() != TaggedCells.NONE)
                .max(Comparator.comparingDouble(TextLine::baseline));
    }

    /** One character, or one and its marks. */
    private static boolean isLonely(TextLine line) {
        return line.glyphs().stream()
                        .filter(glyph -> !glyph.isSpace() && !glyph.kind().isMark())
                        .count()
                <= 1;
    }

    /** A line in another face than the text, which is neither a sentence nor the caption of the figure over it. */
    private boolean isHeading(TextLine line) {
        return bodyFont.isPresent()
                && line.cell() == TaggedCells.NONE
                && !line.fonts().contains(bodyFont.get())
                && !CAPTION_BELOW_FIGURE.matcher(line.text()).matches()
                && !END_OF_SENTENCE.matcher(line.text()).matches();
    }

    /** Where a line stands in its paragraph. */
    private record LineInParagraph(int index, int count) {
        static final LineInParagraph ALONE = new LineInParagraph(0, 1);

        boolean isFirstOfSeveral() {
            return index == 0 && count > 1;
        }

        boolean isLastOfSeveral() {
            return index > 0 && index == count - 1;
        }
    }
}
