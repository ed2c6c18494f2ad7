package org.huozi.fonts;

import java.util.List;

/**
 * The fonts of the project, the only ones that pages are set in.
 *
 * @param faces in the order of fonts.yaml
 * @param fallback families that are asked, in this order, for characters that a style's own families lack
 */
public record FontLibrary(List<Face> faces, List<String> fallback) {
    public FontLibrary {
        faces = List.copyOf(faces);
        fallback = List.copyOf(fallback);
    }

    /** Whether any face sets the character. */
    public boolean covers(int codePoint) {
        return faces.stream().anyMatch(face -> face.covers(codePoint));
    }
}
