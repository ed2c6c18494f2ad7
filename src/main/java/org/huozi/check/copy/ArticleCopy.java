package org.huozi.check.copy;

import java.util.ArrayList;
import java.util.List;
import org.huozi.model.Article;
import org.huozi.model.Role;
import org.huozi.model.Run;
import org.huozi.model.Walk;
import org.huozi.model.Words;
import org.huozi.references.ListHeading;

/** An article → its pieces of text, each read with what stands around it. */
final class ArticleCopy {
    private final List<Run> runs;
    private final List<Words> words;
    private final boolean scholarly;

    private ArticleCopy(Article article) {
        this.runs = Walk.of(article).stream()
                .filter(run -> run.role() != Role.LISTING && run.role() != Role.IDENTIFIER)
                .toList();
        this.words = runs.stream()
                .map(run -> CopyReader.read(run, article.manuscript().words()))
                .toList();
        this.scholarly = words.stream()
                .map(Words::text)
                .anyMatch(text -> Citations.areIn(text) || ListHeading.isOfSources(text));
    }

    static List<Copy> read(Article article) {
        return new ArticleCopy(article).pieces();
    }

    /** A list of sources goes from its heading to the next, notes aside. */
    private List<Copy> pieces() {
        List<Copy> pieces = new ArrayList<>();
        boolean sources = false;
        for (int i = 0; i < runs.size(); i++) {
            Role role = runs.get(i).role();
            boolean heading = ListHeading.isOfSources(words.get(i).text());
            boolean outside = heading || role == Role.HEADING || role.isPlain();
            sources = outside ? heading : sources;
            boolean entry = role == Role.ENTRY || (sources && !outside && role != Role.NOTE);
            pieces.add(Copy.of(role, words.get(i), new Surroundings(entry, scholarly)));
        }
        return pieces;
    }
}
