package org.huozi.output.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huozi.output.Artifact;

/** Hands files on and remembers the pages among them that search engines should know. */
final class PagePaths implements Consumer<Artifact> {
    private static final List<String> UNLISTED = List.of("404.html", "search.html");

    private final Consumer<Artifact> sink;
    private final List<String> paths = new ArrayList<>();

    PagePaths(Consumer<Artifact> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Artifact file) {
        String path = file.path().substring("site/".length());
        if (path.endsWith(".html") && !UNLISTED.contains(path)) {
            paths.add(path);
        }
        sink.accept(file);
    }

    /** Below the site's first folder, sorted. */
    List<String> all() {
        return paths.stream().sorted().toList();
    }
}
