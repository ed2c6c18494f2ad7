package org.huozi.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Text that flows in a box, which SVG 1.1 has not: Inkscape's {@code flowRoot}, and HTML in a {@code foreignObject} as Mermaid
 * writes it. Its words become plain text in lines of the box.
 */
final class FlowedText {
    private static final Set<String> BLOCKS = Set.of(
            "html:div",
            "html:p",
            "html:li",
            "html:tr",
            "html:h1",
            "html:h2",
            "html:h3",
            "html:h4",
            "flowPara",
            "flowDiv",
            "flowLine");

    private static final String NO_BEGINNING = "，。、；：！？）》”’】」』〉,.;:!?)]}%％";
    private static final String NO_END = "（《“‘【「『〈([{";

    /** From line to line, in em. */
    private static final double LEADING = 1.3;

    private final Styling styling;
    private final DrawnFaces faces;
    private final List<StringBuilder> paragraphs = new ArrayList<>();
    private Optional<Styled> first = Optional.empty();
    private boolean centred;

    private FlowedText(Styling styling, DrawnFaces faces) {
        this.styling = styling;
        this.faces = faces;
        paragraphs.add(new StringBuilder());
    }

    private record Box(double x, double y, double width, double height) {}

    /** A text element with the same words; none where there are none, or no box is to be found. */
    static Optional<DrawingPart> of(Styled flow, Styling styling, DrawnFaces faces) throws Unreadable {
        boolean html = flow.part().name().equals("foreignObject");
        Optional<Box> box = html ? box(flow) : region(flow, styling);
        FlowedText text = new FlowedText(styling, faces);
        text.gather(flow);
        return box.isPresent() ? text.lines(flow, box.get(), html) : Optional.empty();
    }

    private static Optional<Box> region(Styled flow, Styling styling) throws Unreadable {
        for (DrawingPart region : flow.part().children()) {
            if (region.name().equals("flowRegion")) {
                for (DrawingPart shape : region.children()) {
                    if (shape.name().equals("rect")) {
                        return box(styling.of(shape, flow));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Box> box(Styled styled) {
        Measures measures = styled.measures();
        double width =
                measures.length(styled.declared("width"), measures.width()).orElse(0);
        double height =
                measures.length(styled.declared("height"), measures.height()).orElse(0);
        double x = measures.length(styled.declared("x"), measures.width()).orElse(0);
        double y = measures.length(styled.declared("y"), measures.height()).orElse(0);
        return width > 0 ? Optional.of(new Box(x, y, width, height)) : Optional.empty();
    }

    private void gather(Styled styled) throws Unreadable {
        centred |= styled.declared("text-align").equals("center")
                || styled.declared("text-anchor").equals("middle");
        for (DrawingPart child : styled.part().children()) {
            if (child.isWords()) {
                paragraphs.get(paragraphs.size() - 1).append(child.words());
                if (first.isEmpty() && !child.words().isBlank()) {
                    first = Optional.of(styled);
                }
            } else if (child.name().startsWith("html:") || child.name().startsWith("flow")) {
                boolean block = BLOCKS.contains(child.name());
                if (block || child.name().equals("html:br")) {
                    paragraphs.add(new StringBuilder());
                }
                if (!Vocabulary.ACTIVE.contains(
                                child.name().substring(child.name().indexOf(':') + 1))
                        && !child.name().equals("html:style")) {
                    gather(styling.of(child, styled));
                }
                if (block) {
                    paragraphs.add(new StringBuilder());
                }
            }
        }
    }

    private Optional<DrawingPart> lines(Styled flow, Box box, boolean html) {
        if (first.isEmpty()) {
            return Optional.empty();
        }
        LetterStyle style = first.get().letters();
        List<String> lines = new ArrayList<>();
        for (StringBuilder paragraph : paragraphs) {
            String words = paragraph.toString().strip().replaceAll("\\s+", " ");
            if (!words.isEmpty()) {
                wrap(words, style, box.width(), lines);
            }
        }
        double leading = LEADING * style.size();
        double middle = box.height() > 0 ? box.y() + (box.height() - lines.size() * leading) / 2 : box.y();
        double top = html ? middle : box.y();
        double baseline = top + leading / 2 + LetterStyle.MIDDLE_OF_EM * style.size();
        int line = flow.part().line();
        List<DrawingPart> spans = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Map<String, String> place = Map.of(
                    "x", Decimals.text(centred ? box.x() + box.width() / 2 : box.x()),
                    "y", Decimals.text(baseline + i * leading));
            spans.add(DrawingPart.element("tspan", place, List.of(DrawingPart.words(lines.get(i), line)), line));
        }
        return Optional.of(DrawingPart.element("text", attributes(style), spans, line));
    }

    private Map<String, String> attributes(LetterStyle style) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("font-family", String.join(",", style.families()));
        attributes.put("font-size", Decimals.text(style.size()));
        attributes.put("font-weight", Integer.toString(style.weight()));
        attributes.put("text-anchor", centred ? "middle" : "start");
        attributes.put("dominant-baseline", "alphabetic");
        first.map(styled -> styled.declared("color"))
                .filter(colour -> !colour.isEmpty())
                .ifPresent(colour -> attributes.put("fill", colour));
        return attributes;
    }

    /** Greedily, since the box is as wide as its words in the face that the author saw. */
    private void wrap(String words, LetterStyle style, double measure, List<String> lines) {
        int[] characters = words.codePoints().toArray();
        double most = measure + style.size() / 2;
        int start = 0;
        int possible = 0;
        double width = 0;
        for (int i = 0; i < characters.length; i++) {
            int current = characters[i];
            width += faces.face(style, current)
                            .map(face -> face.advance(current))
                            .orElse(1.0)
                    * style.size();
            if (width > most && possible > start) {
                lines.add(new String(characters, start, possible - start).strip());
                start = possible;
                width = 0;
                for (int j = start; j <= i; j++) {
                    int character = characters[j];
                    width += faces.face(style, character)
                                    .map(face -> face.advance(character))
                                    .orElse(1.0)
                            * style.size();
                }
            }
            if (i + 1 < characters.length && mayEnd(characters[i], characters[i + 1])) {
                possible = i + 1;
            }
        }
        lines.add(new String(characters, start, characters.length - start).strip());
    }

    private static boolean mayEnd(int before, int after) {
        boolean han = before >= 0x2E80 || after >= 0x2E80;
        return before == ' ' || (han && NO_BEGINNING.indexOf(after) < 0 && NO_END.indexOf(before) < 0 && after != ' ');
    }
}
