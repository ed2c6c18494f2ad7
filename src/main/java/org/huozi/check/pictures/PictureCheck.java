package org.huozi.check.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.huozi.check.Check;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.source.SourceReader;

/** Opens every picture before the pages are set: a broken one is the editor's to mend, not a fault of the program. */
public final class PictureCheck implements Check {
    private final SourceReader sources;

    public PictureCheck(SourceReader sources) {
        this.sources = sources;
    }

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        edition.articles().stream().flatMap(Walk::inlines).forEach(inline -> {
            if (inline instanceof Inline.Image image) {
                sources.locate(edition.folder() + image.path())
                        .filter(Files::isRegularFile)
                        .flatMap(PictureCheck::complaint)
                        .ifPresent(code -> diagnostics.add(code, image.span(), image.path()));
            }
        });
    }

    private static Optional<Code> complaint(Path file) {
        try {
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                return SvgPicture.complaint(Files.readAllBytes(file));
            }
            return Optional.ofNullable(ImageIO.read(file.toFile())).isPresent()
                    ? Optional.empty()
                    : Optional.of(Code.FIG_017);
        } catch (IOException broken) {
            return Optional.of(Code.FIG_017);
        }
    }
}
