package org.huozi.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.check.structure.NumberedList.WrongNumber;
import org.huozi.check.structure.NumberedText.Counted;
import org.huozi.check.structure.NumberedText.Numbered;
import org.huozi.check.structure.NumberedText.Omission;
import org.huozi.check.structure.NumberedText.Part;
import org.huozi.check.structure.NumberedText.Unnumbered;

/**
 * Sorts the numbers of an article into lists. A list is open until something of a higher level begins: a heading, 条,
 * or the next number of a list that it is inside of. Whatever is numbered one begins a list anew; but 公文 and laws
 * count on through their parts, too, so that a closed list may go on.
 */
final class Numbering {
    private final NumberedText text;
    /** The innermost last. */
    private final List<NumberedList> open = new ArrayList<>();
    /** The one that was closed last, last. */
    private final List<NumberedList> closed = new ArrayList<>();

    private int omission = -1;

    private Numbering(NumberedText text) {
        this.text = text;
    }

    /** The numbers that do not follow the one before. */
    static List<WrongNumber> wrong(NumberedText text) {
        Numbering numbering = new Numbering(text);
        text.parts().forEach(numbering::add);
        return Stream.concat(numbering.open.stream(), numbering.closed.stream())
                .flatMap(list -> list.wrong().stream())
                .toList();
    }

    private void add(Part part) {
        if (part instanceof Numbered numbered) {
            add(numbered.place());
        } else if (part instanceof Counted counted) {
            NumberedList list = innermost(open, like(counted.first()).and(continuedBy(counted.first())))
                    .orElseGet(() -> begun(counted.first()));
            list.add(counted.first(), counted.last());
        } else if (part instanceof Unnumbered heading) {
            close(list -> list.isInside(heading.level() - 1));
        } else if (part instanceof Omission omitted) {
            omission = omitted.line();
        }
    }

    private void add(NumberedPlace place) {
        closeBelow(place);
        Optional<NumberedList> own = innermost(open, like(place));
        Optional<NumberedList> continued = innermost(open, like(place).and(continuedBy(place)))
                .or(() -> own.isPresent()
                        ? Optional.empty()
                        : innermost(open, series(place).and(continuedBy(place))))
                .or(() -> innermost(closed, series(place).and(continuedBy(place))));
        if (continued.isPresent()) {
            reopen(continued.get()).add(place);
        } else if (begins(place, own)) {
            begun(place);
        } else {
            own.or(() -> place.isHeading() ? innermost(closed, like(place)) : Optional.empty())
                    .ifPresentOrElse(list -> follow(reopen(list), place, own.isEmpty()), () -> begin(place));
        }
    }

    /** A heading closes what is inside it, 条 its 项. */
    private void closeBelow(NumberedPlace place) {
        NumberStyle style = place.ordinal().style();
        if (style.isLegal()) {
            close(list -> list.style().compareTo(style) > 0
                    && (place.isHeading() || !list.last().isHeading()));
        } else if (place.isHeading()) {
            close(list -> list.isInside(place.level() - 1)
                    && !list.isCountedLike(place)
                    && !list.style().isLegal());
            close(list -> list.isInside(place.level()));
        }
    }

    /** Whether it begins a list. Where 一、 follows 一、 at once, or within one section, it is a slip for two. */
    private boolean begins(NumberedPlace place, Optional<NumberedList> own) {
        NumberStyle style = place.ordinal().style();
        boolean ofSection = place.isHeading() && (style == NumberStyle.HAN || style == NumberStyle.HAN_IN_BRACKETS);
        return place.ordinal().value() <= 1
                && own.filter(list -> ofSection || (list.isOnly(place.ordinal()) && isNext(list, place)))
                        .isEmpty();
    }

    private static boolean isNext(NumberedList list, NumberedPlace place) {
        return place.isHeading() || (!list.style().isSpoken() && list.last().line() == place.line() - 1);
    }

    /** A list that does not begin with one. What paragraphs quote begins anywhere, and so do 条. */
    private void begin(NumberedPlace place) {
        NumberedList list = begun(place);
        boolean counts = place.isTitle() && place.ordinal().style().isOfLevels();
        if (counts && !isExplained(place, 0, 1)) {
            list.addWrong(place, 1);
        }
    }

    private void follow(NumberedList list, NumberedPlace place, boolean anew) {
        boolean forward = place.ordinal().value() > list.number();
        int wanted = anew && !forward ? 1 : list.next();
        if (forward && isExplained(place, list.last().line(), wanted)) {
            list.add(place);
        } else {
            list.addWrong(place, wanted);
        }
    }

    /** Whether the numbers before it were left out, or stand within a paragraph. */
    private boolean isExplained(NumberedPlace place, int since, int wanted) {
        String between = text.between(since, place.ordinal().style().isSpoken() ? place.line() : place.line() - 1);
        return omission >= since
                || IntStream.range(wanted, place.ordinal().value())
                        .allMatch(number -> place.ordinal().isItemIn(between, number));
    }

    private NumberedList begun(NumberedPlace place) {
        NumberedList list = new NumberedList(place);
        open.add(list);
        return list;
    }

    /** Closes what is inside it. */
    private NumberedList reopen(NumberedList list) {
        if (closed.remove(list)) {
            open.add(list);
        }
        int at = open.indexOf(list);
        List<NumberedList> inside = List.copyOf(open.subList(at + 1, open.size()));
        close(inside::contains);
        return list;
    }

    private void close(Predicate<NumberedList> which) {
        open.stream().filter(which).forEach(closed::add);
        open.removeIf(which);
    }

    private static Predicate<NumberedList> like(NumberedPlace place) {
        return list -> list.isCountedLike(place);
    }

    private static Predicate<NumberedList> series(NumberedPlace place) {
        return list -> list.hasSeries(place);
    }

    private static Predicate<NumberedList> continuedBy(NumberedPlace place) {
        return list -> list.isContinuedBy(place);
    }

    private static Optional<NumberedList> innermost(List<NumberedList> lists, Predicate<NumberedList> which) {
        return lists.stream().filter(which).reduce((outer, inner) -> inner);
    }
}
