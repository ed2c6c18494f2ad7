package org.huozi.check.structure;

import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/** Every picture has a description for readers who cannot see it (GB/T 37668-2019 §5.1.1; WCAG 1.1.1). */
final class PictureWords {
    private PictureWords() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        Walk.inlines(article).forEach(inline -> {
            if (inline instanceof Inline.Image image && image.alternative().isBlank()) {
                diagnostics.add(Code.STR_011, image.span(), image.path());
            }
        });
    }
}
