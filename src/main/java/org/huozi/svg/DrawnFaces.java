package org.huozi.svg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.huozi.fonts.Face;
import org.huozi.fonts.FontLibrary;

/** Which face of the journal sets a letter of a drawing. */
final class DrawnFaces {
    /** Families that mean no family, only a kind. */
    private static final List<String> GENERIC = List.of(
            "serif",
            "sans-serif",
            "monospace",
            "cursive",
            "fantasy",
            "system-ui",
            "ui-sans-serif",
            "inherit",
            "initial",
            "unset");

    private static final String ANY = "sans-serif";

    private final FontLibrary library;
    private final Map<Wanted, List<Face>> stacks = new HashMap<>();

    private record Wanted(List<String> families, int weight) {}

    DrawnFaces(FontLibrary library) {
        this.library = library;
    }

    /** The face that sets a character as the style wants it; none where no face has it. */
    Optional<Face> face(LetterStyle style, int character) {
        return stacks.computeIfAbsent(new Wanted(style.families(), style.weight()), this::stack).stream()
                .filter(face -> face.covers(character))
                .findFirst();
    }

    private List<Face> stack(Wanted wanted) {
        List<Face> stack = new ArrayList<>();
        wanted.families()
                .forEach(name -> library.family(name)
                        .flatMap(family -> library.face(family, wanted.weight()))
                        .ifPresent(stack::add));
        library.family(ANY)
                .flatMap(family -> library.face(family, wanted.weight()))
                .ifPresent(stack::add);
        stack.addAll(library.fallback(wanted.weight()));
        return stack.stream().distinct().toList();
    }

    /** The first family that a style wants, if another sets its letters without a stand-in being named. */
    Optional<String> unknown(LetterStyle style) {
        List<String> families = style.families();
        return families.isEmpty()
                        || GENERIC.contains(families.get(0))
                        || families.stream()
                                .anyMatch(name -> !GENERIC.contains(name)
                                        && library.family(name).isPresent())
                ? Optional.empty()
                : Optional.of(Objects.requireNonNull(families.get(0)));
    }
}
