package org.huozi.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Which pages are shown side by side: those that show the two sides of a change. */
final class Spreads {
    private static final Comparator<Spread> IN_ORDER = Comparator.<Spread>comparingInt(
                    spread -> spread.after().orElseGet(() -> spread.before().orElseThrow()))
            .thenComparingInt(spread -> spread.before().orElse(0));

    private Spreads() {}

    /** Each pair of pages once. A change that fills two pages before and three after is on three spreads. */
    static List<Spread> of(List<Change> changes) {
        Set<Spread> spreads = new TreeSet<>(IN_ORDER);
        changes.forEach(change -> spreads.addAll(of(change)));
        return List.copyOf(spreads);
    }

    static List<Spread> of(Change change) {
        List<Integer> before = change.before().sheets();
        List<Integer> after = change.after().sheets();
        List<Spread> spreads = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            spreads.add(
                    Spread.of(before.get(Math.min(i, before.size() - 1)), after.get(Math.min(i, after.size() - 1))));
        }
        return spreads;
    }

    /** These and every other page, beside the page that has most of the same text. */
    static List<Spread> withAllPages(List<Spread> changed, Proof before, Proof after, List<SentenceMatch> matches) {
        Map<Spread, Integer> common = common(matches);
        Set<Integer> oldSeen = new HashSet<>();
        Set<Integer> newSeen = new HashSet<>();
        Set<Spread> spreads = new TreeSet<>(IN_ORDER);
        for (Spread spread : changed) {
            spreads.add(spread);
            spread.before().ifPresent(oldSeen::add);
            spread.after().ifPresent(newSeen::add);
        }
        for (ProofPage page : after.pages()) {
            if (newSeen.add(page.sheet())) {
                OptionalInt counterpart = counterpart(page.sheet(), before, common);
                counterpart.ifPresent(oldSeen::add);
                spreads.add(new Spread(counterpart, OptionalInt.of(page.sheet())));
            }
        }
        for (ProofPage page : before.pages()) {
            if (oldSeen.add(page.sheet())) {
                spreads.add(new Spread(OptionalInt.of(page.sheet()), OptionalInt.empty()));
            }
        }
        return List.copyOf(spreads);
    }

    /** How many letters a page before and a page after share. */
    private static Map<Spread, Integer> common(List<SentenceMatch> matches) {
        Map<Spread, Integer> common = new HashMap<>();
        matches.stream().filter(SentenceMatch::isKept).forEach(match -> {
            Sentence before = match.before().get(0);
            Sentence after = match.after().get(0);
            common.merge(
                    Spread.of(before.first().sheet(), after.first().sheet()),
                    after.letters().size(),
                    Integer::sum);
        });
        return common;
    }

    private static OptionalInt counterpart(int sheet, Proof before, Map<Spread, Integer> common) {
        int most = 0;
        // a page without text stands beside the page in its place
        OptionalInt best = sheet <= before.pages().size() ? OptionalInt.of(sheet) : OptionalInt.empty();
        for (ProofPage page : before.pages()) {
            int letters = common.getOrDefault(Spread.of(page.sheet(), sheet), 0);
            if (letters > most) {
                most = letters;
                best = OptionalInt.of(page.sheet());
            }
        }
        return best;
    }
}
