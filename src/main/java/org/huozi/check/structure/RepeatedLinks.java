package org.huozi.check.structure;

import java.util.HashMap;
import java.util.Map;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.NewsItem;

/** Finds two news items with the same source: an address that was not replaced, or news that is there twice. */
final class RepeatedLinks {
    private RepeatedLinks() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        Map<String, String> titles = new HashMap<>();
        for (NewsItem item : article.kind().items()) {
            item.link().ifPresent(link -> {
                String earlier = titles.putIfAbsent(link, item.title().text());
                if (earlier != null) {
                    Span span = item.span();
                    diagnostics.add(Code.STR_014, Span.at(span.file(), span.start()), earlier);
                }
            });
        }
    }
}
