package org.huozi.word.manuscript;

import java.util.Map;
import org.huozi.diag.Diagnostics;

/**
 * A manuscript that a Word document has become.
 *
 * @param text of its file
 * @param pictures files beside it, by their paths
 * @param account what became of every character
 * @param findings what an editor should look at
 */
public record ImportedManuscript(
        String text, Map<String, byte[]> pictures, ImportAccount account, Diagnostics findings) {
    public ImportedManuscript {
        pictures = Map.copyOf(pictures);
    }
}
