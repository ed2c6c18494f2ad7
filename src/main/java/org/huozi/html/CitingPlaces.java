package org.huozi.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huozi.model.Article;
import org.huozi.model.Inline;
import org.huozi.model.Walk;

/** Where each entry of an article's list of sources is mentioned, in the order of reading. */
record CitingPlaces(Map<String, List<String>> byEntry) {
    static CitingPlaces in(Article article) {
        Map<String, List<String>> places = new HashMap<>();
        Walk.inlines(article).forEach(inline -> {
            if (inline instanceof Inline.Citation citation) {
                citation.entries()
                        .forEach(entry -> places.computeIfAbsent(entry, first -> new ArrayList<>())
                                .add(citation.id()));
            }
        });
        return new CitingPlaces(places);
    }

    /** Ids of the mentions of an entry. */
    List<String> of(String entry) {
        return byEntry.getOrDefault(entry, List.of());
    }
}
