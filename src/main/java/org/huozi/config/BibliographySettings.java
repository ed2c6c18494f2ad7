package org.huozi.config;

import java.util.Map;
import org.huozi.references.ListStyle;
import org.huozi.references.MarkStyle;
import org.huozi.references.Standard;

/** The key {@code bibliography:} in journal.yaml → {@link ListStyle}. */
final class BibliographySettings {
    private BibliographySettings() {}

    static ListStyle read(Keys keys) {
        ListStyle style = new ListStyle(
                keys.choice(
                        "standard",
                        Map.of(
                                "gbt7714-2015", Standard.GBT7714_2015,
                                "gbt7714-2025", Standard.GBT7714_2025,
                                "house", Standard.HOUSE)),
                keys.choice("marks", Map.of("half", MarkStyle.HALF, "mixed", MarkStyle.MIXED, "full", MarkStyle.FULL)),
                keys.choice(
                        "order",
                        Map.of("cited", ListStyle.ListOrder.CITED, "author-year", ListStyle.ListOrder.AUTHOR_YEAR)));
        keys.finish();
        return style;
    }
}
