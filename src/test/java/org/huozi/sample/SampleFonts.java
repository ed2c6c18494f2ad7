package org.huozi.sample;

import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.fonts.FontLibraryReader;
import org.huozi.source.SourceReader;

/** The small fonts of fast tests. */
public final class SampleFonts {
    private SampleFonts() {}

    public static FontLibrary library() {
        Diagnostics found = new Diagnostics();
        return new FontLibraryReader(new SourceReader(Resources.of("")), found)
                .read()
                .orElseThrow(() -> new IllegalStateException(found.all().toString()));
    }
}
