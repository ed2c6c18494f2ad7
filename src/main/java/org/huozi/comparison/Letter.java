package org.huozi.comparison;

import java.util.List;
import org.huozi.han.Han;

/**
 * What a reader sees as one character.
 *
 * @param derived whether the program made it and renews it by itself: the page number in the contents, the mark of a
 *     note, the number of a list's item
 */
public record Letter(String text, Separator before, boolean derived, Box box) {

    boolean sameAs(Letter other) {
        return text.equals(other.text) && before.maybe(other.before);
    }

    /** Letters as a list shows them, with their gaps. */
    public static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters.size(); i++) {
            text.append(i == 0 ? "" : letters.get(i).separatorAfter(letters.get(i - 1)))
                    .append(letters.get(i).text());
        }
        return text.toString();
    }

    /** Where a line ends between two Western words there was most likely a space. */
    String separatorAfter(Letter previous) {
        return before == Separator.LINE && isWestern() && previous.isWestern() ? " " : before.text();
    }

    /** Whether it belongs into a word or number, which is read as a whole. */
    boolean isWestern() {
        int character = text.codePointAt(0);
        return Character.isLetterOrDigit(character) && !Han.is(character);
    }

    Letter withSeparator(Separator gap) {
        return new Letter(text, gap, derived, box);
    }

    public Letter asDerived() {
        return new Letter(text, before, true, box);
    }
}
