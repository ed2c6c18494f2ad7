package org.huozi.transform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.han.Space;
import org.huozi.model.Article;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Heading;
import org.huozi.model.PlainText;
import org.huozi.model.Walk;

/** What of an article can be pointed at, and what authors call it: headings, news, figures and tables. */
final class Anchors {
    /** 一、 （一） 1. （1） ① 第一章 before the words of a heading. */
    private static final Pattern NUMBER = Pattern.compile("^(?:第[一二三四五六七八九十百0-9]+[章节条部分]*|[（(][一二三四五六七八九十0-9]+[)）]"
            + "|[一二三四五六七八九十百]+[、.．]|[0-9]+(?:[.．][0-9]+)*[、.．]?|[①-⑳])(?=.)");

    /** How authors name a heading, the exact way first: spaces aside, without its number, as other tools make anchors. */
    private static final List<UnaryOperator<String>> NAMES = List.of(
            UnaryOperator.identity(),
            name -> NUMBER.matcher(name).replaceFirst(""),
            name -> name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT));

    private final List<Anchored> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Map<String, List<Anchored>>> named = new ArrayList<>();

    /**
     * A place with its name.
     *
     * @param words as the article has them
     */
    record Anchored(String id, String words, Span span) {}

    Anchors(Article article) {
        Walk.blocks(article).forEach(block -> {
            if (block instanceof Heading heading) {
                add(new Anchored(heading.id(), PlainText.of(heading.content()), heading.span()));
            } else if (block instanceof Figure figure && figure.number().isPresent()) { // misplaced ones have none
                add(new Anchored(figure.id(), FigureName.of(figure).chinese(), figure.span()));
            }
        });
        article.kind()
                .items()
                .forEach(item -> add(new Anchored(item.id(), item.title().text(), item.span())));
        for (UnaryOperator<String> name : NAMES) {
            Map<String, List<Anchored>> called = new HashMap<>();
            all.forEach(anchored -> called.computeIfAbsent(
                            name.apply(Space.removed(anchored.words())), unseen -> new ArrayList<>())
                    .add(anchored));
            named.add(called);
        }
    }

    private void add(Anchored anchored) {
        all.add(anchored);
        ids.add(anchored.id());
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** What can be pointed at, in the order of the article. */
    List<Anchored> all() {
        return List.copyOf(all);
    }

    /**
     * What an author means by a name: several places where it is the name of several, none where it is nobody's. A name
     * typed with a number is not that of a heading with another.
     */
    List<Anchored> called(String typed) {
        String name = Space.removed(typed);
        for (int i = 0; i < NAMES.size(); i++) {
            boolean numbered = NUMBER.matcher(name).lookingAt() && i == 1;
            String key = i == 1 ? name : NAMES.get(i).apply(name);
            List<Anchored> found = named.get(i).getOrDefault(key, List.of());
            if (!found.isEmpty() && !numbered && !key.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** The first of several places of one name, which is reported. */
    static Anchored first(List<Anchored> found, String typed, Span place, Diagnostics diagnostics) {
        if (found.size() > 1) {
            diagnostics.add(Code.REF_005, place, typed, line(found.get(0)), line(found.get(1)));
        }
        return found.get(0);
    }

    private static String line(Anchored anchored) {
        return Integer.toString(anchored.span().start().line());
    }
}
