package org.huozi.check.proofreading;

import java.util.List;

/**
 * 未校: how much of an article or an edition was not read, and so not proof-read.
 *
 * @param characters of text that was not read as it was meant
 * @param lines where that begins, 1-based; of one article only
 * @param articles how many could not be read at all
 * @param whole whether nothing at all could be read
 */
public record Unread(int characters, List<Integer> lines, int articles, boolean whole) {
    static final Unread NOTHING = new Unread(0, List.of(), 0, false);

    public Unread {
        lines = List.copyOf(lines);
    }

    static Unread article() {
        return new Unread(0, List.of(), 1, true);
    }

    static Unread edition() {
        return new Unread(0, List.of(), 0, true);
    }

    public boolean isNothing() {
        return characters == 0 && articles == 0 && !whole;
    }

    /** Both together, of an edition some of which was read. */
    Unread and(Unread other) {
        return new Unread(characters + other.characters, List.of(), articles + other.articles, false);
    }
}
