package org.huozi.svg;

import java.util.List;
import java.util.Optional;

/**
 * A drawing as pages and site get it.
 *
 * @param content SVG in UTF-8 that holds nothing but shapes; none where the file is none that can be drawn
 * @param flaws what the file had besides
 */
public record RewrittenDrawing(Optional<byte[]> content, List<DrawingFlaw> flaws) {
    public RewrittenDrawing {
        flaws = List.copyOf(flaws);
    }
}
