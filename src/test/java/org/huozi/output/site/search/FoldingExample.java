package org.huozi.output.site.search;

import java.io.IOException;
import java.util.List;
import org.huozi.sample.Resources;

/** A row of {@code src/test/resources/search/folding.md}, for the program and for the scripts. */
public record FoldingExample(String written, String folded) {
    public static List<FoldingExample> all() throws IOException {
        return Resources.text(Resources.of("search/folding.md"))
                .lines()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line -> line.split("\\|"))
                .map(cells -> new FoldingExample(cells[1].strip(), cells[2].strip()))
                .toList();
    }
}
