package org.huozi.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.config.Keys;
import org.huozi.diag.Diagnostics;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.NewsItem;
import org.huozi.model.Words;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;

/** The items of a digest. */
final class NewsReader {
    private final Diagnostics diagnostics;
    private final Map<LocalDate, Integer> seen = new HashMap<>();

    NewsReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    List<NewsItem> read(List<YamlNode> nodes) {
        List<NewsItem> items = new ArrayList<>();
        for (YamlNode node : nodes) {
            Keys.ofItem(node, "items", "title", diagnostics).flatMap(this::item).ifPresent(items::add);
        }
        return items;
    }

    private Optional<NewsItem> item(Keys keys) {
        Optional<Words> title = keys.requiredWords("title");
        Optional<LocalDate> date = keys.requiredDay("date");
        Optional<YamlScalar> text = keys.requiredText("text").flatMap(present -> keys.running("text"));
        Optional<String> link = keys.url("link").flatMap(url -> keys.text("link"));
        keys.finish();
        if (title.isEmpty() || date.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new NewsItem(
                anchor(date.get()),
                title.get(),
                date.get(),
                MarkdownReader.inlines(text.get().paragraphs(), diagnostics),
                link,
                keys.span()));
    }

    /** item-2022-02-08, and item-2022-02-08-2 for the second of that day. */
    private String anchor(LocalDate date) {
        int count = seen.merge(date, 1, Integer::sum);
        return "item-" + date + (count > 1 ? "-" + count : "");
    }
}
