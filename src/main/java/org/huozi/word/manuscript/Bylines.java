package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** The authors of a manuscript, while what belongs to them is read from other lines. */
final class Bylines {
    private final List<Byline> authors = new ArrayList<>();

    List<Byline> all() {
        return List.copyOf(authors);
    }

    void add(List<Byline> more) {
        authors.addAll(more);
    }

    /** Whether there are authors, and nobody has said where they work. */
    boolean areNowhere() {
        return !authors.isEmpty()
                && authors.stream().allMatch(author -> author.affiliations().isEmpty());
    }

    /** Whether it was said already that one works there. */
    boolean areAt(String institution) {
        return authors.stream().anyMatch(author -> author.affiliations().contains(institution.strip()));
    }

    /** By their marks; without marks by their order, if there is one for each, or all for all. */
    void at(List<Institution> institutions) {
        assign(institutions, Byline::at);
    }

    void atInEnglish(List<Institution> institutions) {
        assign(institutions, (author, institution) -> author.atInEnglish(institution.name()));
    }

    private void assign(List<Institution> institutions, BiFunction<Byline, Institution, Byline> with) {
        boolean marked = authors.stream().anyMatch(author -> !author.marks().isEmpty())
                && institutions.stream()
                        .anyMatch(institution -> !institution.mark().isEmpty());
        boolean inOrder = institutions.size() == authors.size();
        for (int i = 0; i < institutions.size(); i++) {
            Institution institution = institutions.get(i);
            for (int j = 0; j < authors.size(); j++) {
                boolean own = marked ? authors.get(j).marks().contains(institution.mark()) : !inOrder || i == j;
                if (own) {
                    authors.set(j, with.apply(authors.get(j), institution));
                }
            }
        }
    }

    void inEnglish(List<Byline> names) {
        IntStream.range(0, Math.min(names.size(), authors.size()))
                .forEach(i ->
                        authors.set(i, authors.get(i).inEnglish(names.get(i).name())));
    }

    /** The address of the one to whom readers write. */
    void mail(String address) {
        int index = IntStream.range(0, authors.size())
                .filter(i -> authors.get(i).corresponding())
                .findFirst()
                .orElse(0);
        if (!authors.isEmpty()) {
            authors.set(index, authors.get(index).withEmail(address));
        }
    }

    /** 周禾，女，副研究员；沈一川，男，科长: each begins with a name; what begins with none is the first author's. */
    void biographies(String text) {
        List<Integer> starts = IntStream.range(0, text.length())
                .filter(at -> (at == 0 || " \u3000；;。\n".indexOf(text.charAt(at - 1)) >= 0)
                        && named(text, at).isPresent())
                .boxed()
                .toList();
        if (starts.isEmpty() && !authors.isEmpty()) {
            authors.set(0, authors.get(0).withBio(text.strip()));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            String part = text.substring(starts.get(i), end).strip();
            int author = named(text, starts.get(i)).orElseThrow();
            authors.set(author, authors.get(author).withBio(part.replaceAll("[；;]$", "")));
        }
    }

    private Optional<Integer> named(String text, int at) {
        return IntStream.range(0, authors.size())
                .filter(i -> text.startsWith(authors.get(i).name(), at)
                        || text.substring(at)
                                .replaceFirst("[\\s\\u3000]+", "")
                                .startsWith(authors.get(i).name()))
                .boxed()
                .findFirst();
    }
}
