package org.huozi.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change as one of the two proofs shows it.
 *
 * @param pieces the sentence; empty where there is none
 * @param marks around what has changed, line by line
 * @param carets where the other proof has something that this one has not
 */
public record Side(List<Piece> pieces, List<Box> marks, List<Box> carets) {
    public Side {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
        carets = List.copyOf(carets);
        if (marks.isEmpty() && carets.isEmpty()) {
            throw new IllegalArgumentException("a change is seen somewhere on both sides");
        }
    }

    /** The sheets where the change is seen, first to last. */
    public List<Integer> sheets() {
        return Stream.concat(marks.stream(), carets.stream())
                .map(Box::sheet)
                .distinct()
                .sorted()
                .toList();
    }

    /** The whole text. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The side that lacks the sentence. */
    static Side without(Box caret) {
        return new Side(List.of(), List.of(), List.of(caret));
    }

    /** Sentences that are changed as a whole. */
    static Side whole(List<Sentence> sentences) {
        SideBuilder side = new SideBuilder();
        sentences.forEach(sentence -> sentence.letters().forEach(letter -> side.add(letter, true)));
        return side.build(List.of());
    }

    /** A picture. */
    static Side of(Picture picture) {
        return new Side(List.of(new Piece(picture.name(), true)), List.of(picture.box()), List.of());
    }

    /**
     * Sentences of which some letters have changed.
     *
     * @param changed for each written letter
     * @param carets before which of them something is missing
     */
    static Side of(List<Sentence> sentences, boolean[] changed, List<Integer> carets) {
        SideBuilder side = new SideBuilder();
        int index = 0;
        for (Sentence sentence : sentences) {
            for (Letter letter : sentence.letters()) {
                side.add(letter, !letter.derived() && changed[index]);
                index += letter.derived() ? 0 : 1;
            }
        }
        List<Letter> written = SentencePairing.written(sentences);
        List<Box> places = new ArrayList<>();
        for (int caret : carets) {
            places.add(
                    caret == 0
                            ? written.get(0).box().start()
                            : written.get(caret - 1).box().end());
        }
        return side.build(places);
    }

    /** Part of a sentence, changed or not. */
    public record Piece(String text, boolean changed) {}
}
