package org.huozi.html;

import java.util.Optional;
import org.huozi.model.Provenance;

/** 转载来源: where an article was first published, in words, and its address. */
public record SourceView(String text, Optional<String> url) {

    /** Nothing for a text that was published here first. */
    public static Optional<SourceView> of(Provenance provenance) {
        return provenance.source().map(text -> new SourceView(text, provenance.sourceUrl()));
    }
}
