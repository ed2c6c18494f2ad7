package org.huozi.output.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huozi.output.Artifact;

/** Hands files on and remembers the pages among them that search engines should know: all that do not decline. */
final class PagePaths implements Consumer<Artifact> {
    private static final String ERROR_PAGE = "404.html";

    /** What a template writes into a page that is not to be listed: the search, a former address. */
    private static final String DECLINES = "<meta name=\"robots\" content=\"noindex\">";

    private final Consumer<Artifact> sink;
    private final List<String> paths = new ArrayList<>();

    PagePaths(Consumer<Artifact> sink) {
        this.sink = sink;
    }

    @Override
    public void accept(Artifact file) {
        String path = file.path().substring("site/".length());
        if (path.endsWith(".html") && !path.equals(ERROR_PAGE) && !declines(file)) {
            paths.add(path);
        }
        sink.accept(file);
    }

    private static boolean declines(Artifact page) {
        return new String(page.content(), StandardCharsets.UTF_8).contains(DECLINES);
    }

    /** Below the site's first folder, sorted. */
    List<String> all() {
        return paths.stream().sorted().toList();
    }
}
