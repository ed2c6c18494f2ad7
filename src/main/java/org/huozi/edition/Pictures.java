package org.huozi.edition;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.source.SourceReader;

/** Whether the pictures an article shows are there and of a usable format. */
final class Pictures {
    private static final Set<String> FORMATS = Set.of("svg", "png", "jpg", "jpeg");

    private final SourceReader sources;
    private final String folder;
    private final FolderListing files;

    /**
     * Pictures of one edition.
     *
     * @param folder the edition's, relative to the project's root
     */
    Pictures(SourceReader sources, String folder, FolderListing files) {
        this.sources = sources;
        this.folder = folder;
        this.files = files;
    }

    void check(Article article, Diagnostics diagnostics) {
        Walk.inlines(article).forEach(inline -> {
            if (inline instanceof Inline.Image image) {
                files.take(image.path());
                check(image, diagnostics);
            }
        });
    }

    private void check(Inline.Image image, Diagnostics diagnostics) {
        String format =
                image.path().substring(image.path().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            diagnostics.add(Code.FIG_008, image.span(), image.path());
            return;
        }
        Optional<Path> file = sources.locate(folder + "/" + image.path());
        if (file.isEmpty()) {
            diagnostics.add(Code.SRC_005, image.span(), image.path());
        } else if (!files.has(image.path()) || !Files.isRegularFile(file.get())) {
            files.meantPicture(image.path())
                    .ifPresentOrElse(
                            meant -> {
                                files.take(meant);
                                diagnostics.add(Code.FIG_019, image.span(), image.path(), meant);
                            },
                            () -> diagnostics.add(Code.FIG_007, image.span(), image.path()));
        }
    }
}
