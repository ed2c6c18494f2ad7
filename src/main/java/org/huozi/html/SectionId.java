package org.huozi.html;

import java.util.Optional;
import org.huozi.files.PortableName;

/** Tells one 栏目 from another, in addresses and in names of files; the same in every edition. */
public final class SectionId {
    private SectionId() {}

    /**
     * The section's name as an address and a file's name can hold it; other sections have others.
     *
     * @param kind of its articles, as in {@link ArticleView}; tells the section where none is named
     * @param section its name, when its articles name it
     */
    public static String of(String kind, Optional<String> section) {
        return section.map(PortableName::of).orElse(kind);
    }
}
