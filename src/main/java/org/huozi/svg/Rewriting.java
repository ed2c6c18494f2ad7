package org.huozi.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a drawing anew of what is good in another: element by element, as deep as reading let it be. */
final class Rewriting {
    private static final Set<String> FLOWING = Set.of("foreignObject", "flowRoot");

    /** How often a pattern is repeated over the longer side at most. */
    private static final double FINEST_PATTERN = 2000;

    private final Styling styling;
    private final DrawnFaces faces;
    private final EmbeddedPictures pictures;
    private final Flaws flaws;

    Rewriting(Styling styling, DrawnFaces faces, EmbeddedPictures pictures, Flaws flaws) {
        this.styling = styling;
        this.faces = faces;
        this.pictures = pictures;
        this.flaws = flaws;
    }

    DrawingPart root(DrawingPart root) throws Unreadable {
        Measures unknown = new Measures(Measures.MEDIUM, 300, 150); // CSS 2.2 §10.3.2
        DrawingSize size = DrawingSize.of(root, unknown);
        Styled styled = styling.root(root, size.measures());
        Map<String, String> attributes = new LinkedHashMap<>(styling.attributes("svg", styled));
        size.settle(attributes);
        return DrawingPart.element("svg", attributes, children(styled, false), root.line());
    }

    private List<DrawingPart> children(Styled parent, boolean clipping) throws Unreadable {
        List<DrawingPart> children = new ArrayList<>();
        for (DrawingPart child : parent.part().children()) {
            if (!child.isWords()) {
                drawn(child, parent, clipping).ifPresent(children::add);
            }
        }
        return children;
    }

    private Optional<DrawingPart> drawn(DrawingPart part, Styled parent, boolean clipping) throws Unreadable {
        String name = part.name();
        if (FLOWING.contains(name)) {
            Optional<DrawingPart> text = FlowedText.of(styling.of(part, parent), styling, faces);
            if (text.isEmpty()) {
                Removal.report(part, flaws);
                return Optional.empty();
            }
            return text(text.get(), styling.of(part, parent), clipping);
        }
        return switch (name) {
            case "text" -> text(part, parent, clipping);
            case "switch" -> chosen(part, parent, clipping);
            case "image" -> image(styling.of(part, parent));
            case "title", "desc" -> Optional.of(note(part, parent));
            case "a" -> group(styling.of(part, parent), clipping);
            case "filter" -> filter(part, parent);
            default -> {
                if (!Vocabulary.has(name)) {
                    Removal.report(part, flaws);
                    yield Optional.empty();
                }
                yield element(styling.of(part, parent), clipping);
            }
        };
    }

    private Optional<DrawingPart> text(DrawingPart text, Styled parent, boolean clipping) throws Unreadable {
        return Lettering.set(styling.of(text, parent), clipping, styling, faces, flaws);
    }

    private DrawingPart note(DrawingPart part, Styled parent) throws Unreadable {
        Map<String, String> attributes = styling.attributes(part.name(), styling.of(part, parent));
        return DrawingPart.element(
                part.name(), attributes, List.of(DrawingPart.words(part.text().strip(), part.line())), part.line());
    }

    private Optional<DrawingPart> element(Styled styled, boolean clipping) throws Unreadable {
        DrawingPart part = styled.part();
        Map<String, String> attributes = new LinkedHashMap<>(styling.attributes(part.name(), styled));
        if (!attributes.keySet().containsAll(Vocabulary.required(part.name()))) {
            return Optional.empty();
        }
        if (part.name().equals("pattern") && isTooFine(attributes, styled.measures())) {
            flaws.add(FlawKind.VALUE, part.name(), part.line());
            return Optional.empty();
        }
        if (part.name().equals("stop")) {
            attributes.putIfAbsent("offset", "0");
        }
        boolean inClip = clipping || part.name().equals("clipPath");
        return Optional.of(DrawingPart.element(part.name(), attributes, children(styled, inClip), part.line()));
    }

    /** Whether a pattern is repeated more often than an eye can see. */
    private static boolean isTooFine(Map<String, String> attributes, Measures measures) {
        boolean own = attributes.getOrDefault("patternUnits", "").equals("userSpaceOnUse");
        double finest = (own ? Math.max(measures.width(), measures.height()) : 1) / FINEST_PATTERN;
        Measures one = new Measures(1, 1, 1);
        double width = one.length(attributes.getOrDefault("width", "0"), own ? measures.width() : 1)
                .orElse(0);
        double height = one.length(attributes.getOrDefault("height", "0"), own ? measures.height() : 1)
                .orElse(0);
        return Math.min(width, height) < finest;
    }

    /** A link without where it leads. */
    private Optional<DrawingPart> group(Styled styled, boolean clipping) throws Unreadable {
        Map<String, String> attributes = styling.attributes("g", styled);
        return Optional.of(DrawingPart.element(
                "g", attributes, children(styled, clipping), styled.part().line()));
    }

    private Optional<DrawingPart> image(Styled styled) {
        String href = styled.declared("href");
        int line = styled.part().line();
        if (!EmbeddedPictures.isData(href)) {
            Removal.report(styled.part(), flaws);
            return Optional.empty();
        }
        Map<String, String> own = pictures.attributes(href, line);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> declared = new LinkedHashMap<>(styled.declared());
        declared.remove("href");
        Styled bare = new Styled(styled.place(), declared, styled.letters(), styled.variables(), styled.measures());
        Map<String, String> attributes = new LinkedHashMap<>(styling.attributes("image", bare));
        own.forEach(attributes::putIfAbsent);
        return Optional.of(DrawingPart.element("image", attributes, List.of(), line));
    }

    /** A filter that lacks one of its steps would show something else; so it is left out whole. */
    private Optional<DrawingPart> filter(DrawingPart part, Styled parent) throws Unreadable {
        List<DrawingPart> steps = part.children().stream()
                .filter(child -> child.name().startsWith("fe"))
                .toList();
        Optional<DrawingPart> drawn = element(styling.of(part, parent), false);
        long kept = drawn.stream()
                .flatMap(filter -> filter.children().stream())
                .filter(child -> child.name().startsWith("fe"))
                .count();
        if (kept == steps.size() && !steps.isEmpty()) {
            return drawn;
        }
        if (steps.stream().allMatch(step -> Vocabulary.has(step.name()))) {
            flaws.add(FlawKind.VALUE, part.name(), part.line());
        }
        return Optional.empty();
    }

    /** The first that can be drawn; text of other languages and programs stands behind it (SVG 1.1 §5.8). */
    private Optional<DrawingPart> chosen(DrawingPart part, Styled parent, boolean clipping) throws Unreadable {
        Styled styled = styling.of(part, parent);
        List<DrawingPart> choices =
                part.children().stream().filter(Rewriting::isPossible).toList();
        Optional<DrawingPart> choice = choices.stream()
                .filter(child -> !child.name().equals("foreignObject"))
                .findFirst()
                .or(() -> choices.stream().findFirst());
        if (choice.isEmpty()) {
            return Optional.empty();
        }
        Optional<DrawingPart> drawn = drawn(choice.get(), styled, clipping);
        return drawn.map(shape -> clipping
                ? shape
                : DrawingPart.element("g", styling.attributes("g", styled), List.of(shape), part.line()));
    }

    private static boolean isPossible(DrawingPart part) {
        String languages = part.attribute("systemLanguage");
        return !part.isWords()
                && !part.name().startsWith("html:")
                && part.attribute("requiredExtensions").isEmpty()
                && (languages.isEmpty() || languages.contains("zh"));
    }
}
