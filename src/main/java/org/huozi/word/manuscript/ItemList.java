package org.huozi.word.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.word.WordBlock.ListNumber;

/**
 * Items one below the other, with a sign or counted from one. What Word counts in another way, or goes on counting, is
 * typed out: those numbers are the author's words.
 */
final class ItemList {
    private static final Pattern COUNTED = Pattern.compile("[0-9]+[.)]");
    private static final String BULLET = "- ";

    private final List<SeenParagraph> items = new ArrayList<>();

    /** Whether a paragraph is an item of a list that Markdown knows, beginning one or going on with this one. */
    boolean takes(SeenParagraph paragraph) {
        Optional<ListNumber> number = paragraph.source().number();
        if (number.isEmpty() || paragraph.text().isBlank()) {
            return false;
        }
        boolean first = number.get().value() == 1;
        boolean counted = COUNTED.matcher(number.get().label()).matches();
        boolean goesOn = items.stream()
                .map(item -> item.source().number().orElseThrow())
                .filter(before -> before.list().equals(number.get().list())
                        && before.depth() == number.get().depth())
                .reduce((one, other) -> other)
                .filter(before -> before.value() + 1 == number.get().value())
                .isPresent();
        return number.get().bullet() || (counted && (first || goesOn));
    }

    void add(SeenParagraph paragraph) {
        items.add(paragraph);
    }

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** The list; the words of its items as {@code words} has them. */
    String markdown(MarkedWords words) {
        StringBuilder list = new StringBuilder();
        Deque<int[]> open = new ArrayDeque<>(); // depths in Word, and the columns that their texts begin at
        for (SeenParagraph item : items) {
            ListNumber number = item.source().number().orElseThrow();
            while (!open.isEmpty() && open.peek()[0] >= number.depth()) {
                open.pop();
            }
            int column = open.isEmpty() ? 0 : open.peek()[1];
            String sign = number.bullet() ? BULLET : number.value() + ". ";
            String indent = " ".repeat(column);
            String text = words.paragraph(item.pieces()).replace("\n", "\n" + indent + " ".repeat(sign.length()));
            list.append(list.isEmpty() ? "" : "\n").append(indent).append(sign).append(text);
            open.push(new int[] {number.depth(), column + sign.length()});
        }
        return list.toString();
    }

    String meant() {
        return items.stream().map(SeenParagraph::text).reduce("", String::concat);
    }
}
