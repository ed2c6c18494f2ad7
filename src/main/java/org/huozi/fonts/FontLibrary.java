package org.huozi.fonts;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fonts of the project, the only ones that pages are set in.
 *
 * @param faces in the order of fonts.yaml
 * @param fallback families that are asked, in this order, for characters that a style's own families lack
 * @param standIns which family is set where a drawing asks for another: its name in small letters, and the family's
 */
public record FontLibrary(List<Face> faces, List<String> fallback, Map<String, String> standIns) {
    public FontLibrary {
        faces = List.copyOf(faces);
        fallback = List.copyOf(fallback);
        standIns = Map.copyOf(standIns);
    }

    /** The family that a name means: its own, or that of the family that stands in for it. */
    public Optional<String> family(String name) {
        return families().stream()
                .filter(family -> family.equalsIgnoreCase(name))
                .findFirst()
                .or(() -> Optional.ofNullable(standIns.get(name.toLowerCase(Locale.ROOT))));
    }

    /** The face of a family that is nearest in weight. */
    public Optional<Face> face(String family, int weight) {
        return of(family).min(Comparator.comparingInt(face -> Math.abs(face.weight() - weight)));
    }

    /** The names of all families, in order. */
    public List<String> families() {
        return faces.stream().map(Face::family).distinct().toList();
    }

    /** Whether the fallback sets the character, whatever a style asks for. */
    public boolean covers(int codePoint) {
        return faces.stream().anyMatch(face -> fallback.contains(face.family()) && face.covers(codePoint));
    }

    /** The fallback faces in order: of each family the one nearest in weight, then what the families have besides. */
    public List<Face> fallback(int weight) {
        Comparator<Face> nearest = Comparator.comparingInt(face -> Math.abs(face.weight() - weight));
        List<Face> best = fallback.stream()
                .flatMap(family -> of(family).min(nearest).stream())
                .toList();
        Stream<Face> others =
                fallback.stream().flatMap(family -> of(family).sorted(nearest)).filter(face -> !best.contains(face));
        return Stream.concat(best.stream(), others).toList();
    }

    private Stream<Face> of(String family) {
        return faces.stream().filter(face -> face.family().equals(family));
    }
}
