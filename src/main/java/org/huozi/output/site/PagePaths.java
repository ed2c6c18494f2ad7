package org.huozi.output.site;

import java.util.ArrayList;
import java.util.List;

/** The pages that search engines should know: all but the search, the error page and those at former addresses. */
final class PagePaths {
    private final List<String> paths = new ArrayList<>();

    void add(String path) {
        paths.add(path);
    }

    /** Below the site's first folder, sorted. */
    List<String> all() {
        return paths.stream().sorted().toList();
    }
}
