package org.huozi.svg;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives elements what attributes, style sheets and inheritance say of them, in words that the vocabulary knows. */
final class Styling {
    /** Words of CSS that leave a property as it would be; what is painted is inherited anyway. */
    private static final Set<String> NOTHING =
            Set.of("", "inherit", "initial", "unset", "revert", "revert-layer", "auto", "normal");

    /** Colours, and what tells how opaque they are. */
    private static final Map<String, String> OPACITY = Map.of(
            "fill",
            "fill-opacity",
            "stroke",
            "stroke-opacity",
            "stop-color",
            "stop-opacity",
            "flood-color",
            "flood-opacity");

    private final Rules rules;
    private final Flaws flaws;

    Styling(Rules rules, Flaws flaws) {
        this.rules = rules;
        this.flaws = flaws;
    }

    /** @param drawing what lengths of the root are measured by */
    Styled root(DrawingPart root, Measures drawing) throws Unreadable {
        return of(root, null, LetterStyle.INITIAL, Variables.NONE, drawing);
    }

    Styled of(DrawingPart part, Styled parent) throws Unreadable {
        return of(part, parent.place(), parent.letters(), parent.variables(), parent.measures());
    }

    private Styled of(
            DrawingPart part, @Nullable Place parent, LetterStyle letters, Variables variables, Measures measures)
            throws Unreadable {
        Place place = Place.in(parent, part);
        Map<String, String> declared = rules.declared(place);
        Variables own = variables.with(declared);
        Map<String, String> resolved = new LinkedHashMap<>();
        declared.forEach((name, value) -> {
            if (!name.startsWith("--")) {
                Optional<String> said = own.resolved(value);
                said.ifPresent(known -> resolved.put(name, known));
                if (said.isEmpty()) {
                    flaws.add(FlawKind.VALUE, name, part.line());
                }
            }
        });
        LetterStyle style = letters.with(resolved, measures);
        return new Styled(place, resolved, style, own, measures.withFontSize(style.size()));
    }

    /** The attributes of an element that is drawn under a name, which may be another than it has in the file. */
    Map<String, String> attributes(String element, Styled styled) {
        Map<String, String> attributes = new LinkedHashMap<>();
        int line = styled.part().line();
        styled.declared().forEach((name, value) -> {
            boolean known = Vocabulary.isProperty(name) || Vocabulary.has(element, name);
            if (known) {
                attribute(name, value, styled, line).ifPresent(said -> attributes.put(name, said));
            } else if (isActive(name, value)) {
                flaws.add(FlawKind.ACTIVE, name, line);
            }
        });
        OPACITY.forEach((colour, opacity) -> {
            if (attributes.containsKey(colour)) {
                Colour.read(styled.declared(colour))
                        .filter(read -> read.opacity() < 1)
                        .ifPresent(read -> attributes.merge(
                                opacity,
                                Decimals.text(read.opacity()),
                                (one, other) -> Decimals.text(Double.parseDouble(one) * Double.parseDouble(other))));
            }
        });
        return attributes;
    }

    private Optional<String> attribute(String name, String value, Styled styled, int line) {
        String bare = value.strip();
        if (NOTHING.contains(bare)
                || (bare.equals("none") && (name.equals("transform") || name.endsWith("Transform")))) {
            return Optional.empty();
        }
        boolean outside = name.equals("href") ? !bare.startsWith("#") : bare.contains("url(") && !isLocal(bare);
        if (outside) {
            flaws.add(FlawKind.ACTIVE, name, line);
            return Optional.empty();
        }
        Optional<String> read = Vocabulary.grammar(name).read(value, styled.measures());
        boolean cut =
                name.equals("d") && !bare.isEmpty() && !PathCommands.read(value).whole();
        boolean silent = Vocabulary.UNHEARD.contains(name) || bare.startsWith("context-");
        if ((read.isEmpty() || cut) && !silent) {
            flaws.add(FlawKind.VALUE, name, line);
        }
        return read;
    }

    private static boolean isLocal(String value) {
        return value.matches("url\\(\\s*[\"']?\\s*#[^)]*\\).*");
    }

    /** A link is no loss, unless it is a program. */
    private static boolean isActive(String name, String value) {
        if (name.equals("href")) {
            String address = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
            return !address.matches("(?:https?|mailto|ftp):.*|[#/.?].*|[^:]*");
        }
        return name.regionMatches(true, 0, "on", 0, 2) || name.equals("src") || name.equals("behavior");
    }
}
