package org.huozi.check.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.huozi.check.Check;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.pictures.PictureFormat;
import org.huozi.pictures.PixelPicture;
import org.huozi.source.SourceReader;
import org.huozi.svg.DrawingReader;

/** Opens every picture before the pages are set: a broken one is the editor's to mend, not a fault of the program. */
public final class PictureCheck implements Check {
    private final SourceReader sources;
    private final FontLibrary fonts;

    /** @param fonts that set the letters of drawings */
    public PictureCheck(SourceReader sources, FontLibrary fonts) {
        this.sources = sources;
        this.fonts = fonts;
    }

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        edition.articles().stream().flatMap(Walk::inlines).forEach(inline -> {
            if (inline instanceof Inline.Image image) {
                sources.locate(edition.folder() + image.path())
                        .filter(Files::isRegularFile)
                        .ifPresent(file -> check(image, file, diagnostics));
            }
        });
    }

    private void check(Inline.Image image, Path file, Diagnostics diagnostics) {
        try {
            byte[] content = Files.readAllBytes(file);
            if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
                DrawingFindings.report(image, new DrawingReader(fonts).read(content), diagnostics);
            } else {
                check(image, PixelPicture.of(content), diagnostics);
            }
        } catch (IOException unreadable) {
            diagnostics.add(Code.FIG_017, image.span(), image.path());
        }
    }

    private static void check(Inline.Image image, PixelPicture picture, Diagnostics diagnostics) {
        PictureFormat format = picture.format();
        Optional<Code> flaw = picture.flaw().map(PictureCheck::code);
        if (format != PictureFormat.UNKNOWN && !format.isNamed(image.path())) {
            diagnostics.add(
                    format.isShown() ? Code.FIG_037 : Code.FIG_036,
                    image.span(),
                    image.path(),
                    format.extension().toUpperCase(Locale.ROOT),
                    renamed(image.path(), format));
        } else {
            flaw.ifPresent(code -> diagnostics.add(code, image.span(), image.path()));
        }
    }

    private static Code code(PixelPicture.Flaw flaw) {
        return switch (flaw) {
            case FORMAT, BROKEN -> Code.FIG_017;
            case CUT_SHORT -> Code.FIG_038;
            case TOO_LARGE -> Code.FIG_039;
        };
    }

    private static String renamed(String path, PictureFormat format) {
        return path.substring(0, path.lastIndexOf('.') + 1) + format.extension();
    }
}
