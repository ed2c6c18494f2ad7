package org.huozi.sample;

import java.nio.file.Path;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.source.SourceReader;

/** The fonts of this repository. */
public final class ProjectFonts {
    private ProjectFonts() {}

    public static FontLibrary library() {
        return new FontLibraryReader(new SourceReader(Path.of("")), new Diagnostics())
                .read()
                .orElseThrow();
    }
}
