package org.huozi.html;

import java.util.Optional;

/** Tells one 栏目 from another, in addresses and in names of files; the same in every edition. */
public final class SectionId {
    private SectionId() {}

    /**
     * The section's name, with a hyphen for what an address or a file's name cannot hold.
     *
     * @param kind of its articles, as in {@link ArticleView}; tells the section where none is named
     * @param section its name, when its articles name it
     */
    public static String of(String kind, Optional<String> section) {
        return section.map(name -> name.strip().replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|.]+", "-"))
                .orElse(kind);
    }
}
