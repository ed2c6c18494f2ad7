package org.huozi.check.structure;

import java.util.ArrayList;
import java.util.List;

/** Numbers that follow one another, and where they do not. */
final class NumberedList {
    /** A number where another was wanted. */
    record WrongNumber(NumberedPlace place, int wanted) {}

    private final NumberedPlace first;
    private final List<WrongNumber> wrong = new ArrayList<>();
    private NumberedPlace last;
    private int number;
    /** The number that was wanted last. The next may continue it, so that one slip gives one finding. */
    private int right;

    private int size = 1;

    NumberedList(NumberedPlace first) {
        this.first = first;
        this.last = first;
        this.number = first.ordinal().value();
        this.right = number;
    }

    NumberedPlace last() {
        return last;
    }

    boolean isCountedLike(NumberedPlace place) {
        return first.isCountedLike(place);
    }

    boolean hasSeries(NumberedPlace place) {
        return first.ordinal().series().equals(place.ordinal().series());
    }

    boolean isInside(int level) {
        return first.level() > level;
    }

    NumberStyle style() {
        return first.ordinal().style();
    }

    /** Whether it has this number and no other. */
    boolean isOnly(Ordinal ordinal) {
        return size == 1 && number == ordinal.value();
    }

    boolean isContinuedBy(NumberedPlace place) {
        int value = place.ordinal().value();
        return value == number + 1 || value == right + 1 || (place.ordinal().inserted() && value >= number);
    }

    int next() {
        return number + 1;
    }

    int number() {
        return number;
    }

    void add(NumberedPlace place) {
        add(place, place.ordinal().value());
    }

    /** A list of Markdown, up to its last number. */
    void add(NumberedPlace place, int through) {
        last = place;
        number = through;
        right = through;
        size++;
    }

    void addWrong(NumberedPlace place, int wanted) {
        add(place);
        right = wanted;
        wrong.add(new WrongNumber(place, wanted));
    }

    /**
     * The wrong numbers, unless there are so many that these are no numbers of one list: 条 picked out of a law, headings that
     * say how many things there are.
     */
    List<WrongNumber> wrong() {
        boolean isList = switch (style()) {
            case CLAUSE, CLAUSE_RUN_ON -> size >= 6 && wrong.size() * 4 <= size;
            case BOOK, SUBBOOK, CHAPTER, SUBCHAPTER -> wrong.size() * 3 <= size;
            case BARE -> first.ordinal().value() <= 1 && wrong.size() * 3 <= size;
            case DECIMAL -> first.ordinal().value() <= 1 && wrong.size() * 2 <= size;
            default -> true;
        };
        return isList ? wrong : List.of();
    }
}
