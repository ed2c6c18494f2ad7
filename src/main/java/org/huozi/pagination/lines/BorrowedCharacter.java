package org.huozi.pagination.lines;

import org.w3c.dom.Element;

/**
 * A character that no face of its style has, drawn by another.
 *
 * @param element the first that shows it
 * @param wanted family of the style
 * @param used family of the face that draws it
 */
public record BorrowedCharacter(Element element, int character, String wanted, String used) {

    boolean isLike(BorrowedCharacter other) {
        return character == other.character && wanted.equals(other.wanted) && used.equals(other.used);
    }
}
