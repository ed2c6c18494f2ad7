package org.huozi.references;

import java.util.Optional;

/**
 * How a journal wants its lists of sources; what it does not say is taken from the list at hand.
 *
 * @param standard the one in force at the edition's date unless said otherwise
 * @param marks those that most entries of the list have unless said otherwise
 * @param order by number, in the order of first mention, unless entries have no numbers
 */
public record ListStyle(Optional<Standard> standard, Optional<MarkStyle> marks, Optional<ListOrder> order) {
    public static final ListStyle DEFAULT = new ListStyle(Optional.empty(), Optional.empty(), Optional.empty());

    /** 顺序编码制, 著者—出版年制 (GB/T 7714 §9). */
    public enum ListOrder {
        CITED,
        AUTHOR_YEAR
    }
}
