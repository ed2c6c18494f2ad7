package org.huozi.output.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.output.Covers;
import org.huozi.output.EditionFiles;
import org.huozi.sample.SampleFonts;
import org.huozi.sample.SampleJournal;
import org.huozi.sample.UndrawnCovers;
import org.huozi.sample.WholeSite;
import org.huozi.svg.DrawingReader;

/** The sample journal as a site, made with the project's templates or others. */
final class SampleSite {
    private static final Covers COVERS = new UndrawnCovers();

    private SampleSite() {}

    /** From the path of each file to its content, with the project's own templates. */
    static Map<String, byte[]> make(Optional<URI> url, Diagnostics diagnostics) {
        return make(Path.of("templates"), url, diagnostics);
    }

    static Map<String, byte[]> make(Path templates, Optional<URI> url, Diagnostics diagnostics) {
        Map<String, byte[]> files = new TreeMap<>();
        EditionFiles pictures = (edition, path) -> path.equals("images/图 1.svg")
                ? Optional.of(SampleJournal.PICTURE.getBytes(StandardCharsets.UTF_8))
                : Optional.empty();
        SiteOutput site = new SiteOutput(
                SampleJournal.config(url),
                new Templates(templates),
                pictures,
                COVERS,
                new DrawingReader(SampleFonts.library()));
        WholeSite.write(site, SampleJournal.editions(), file -> files.put(file.path(), file.content()), diagnostics);
        return files;
    }

    /** Writes the site for looking at. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/sample-site");
        make(Optional.empty(), new Diagnostics()).forEach((path, content) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}
