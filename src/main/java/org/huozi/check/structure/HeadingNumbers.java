package org.huozi.check.structure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.huozi.check.structure.Ordinal.Style;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;

/**
 * The numbers of headings, those that open a paragraph included: one after the other, from one in each section, or, as
 * 公文 do, on and on through all sections; every level with a form of its own.
 */
final class HeadingNumbers {
    private final Diagnostics diagnostics;
    private final Map<Style, Integer> last = new EnumMap<>(Style.class);
    /** The number that was expected last. The next may continue it, so that one slip gives one finding. */
    private final Map<Style, Integer> right = new EnumMap<>(Style.class);
    /** The forms whose numbers begin again, because a section above them has begun. */
    private final Set<Style> anew = EnumSet.allOf(Style.class);

    private final Map<Integer, Ordinal> levels = new TreeMap<>();

    private HeadingNumbers(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        HeadingNumbers numbers = new HeadingNumbers(diagnostics);
        for (Block block : article.body()) {
            if (block instanceof Heading heading) {
                numbers.heading(heading);
            } else if (block instanceof Paragraph paragraph
                    && !paragraph.content().isEmpty()) {
                numbers.paragraph(paragraph);
            }
        }
    }

    private void heading(Heading heading) {
        String text = PlainText.of(heading.content()).strip();
        Optional<Ordinal> ordinal = Ordinal.at(text);
        if (ordinal.isEmpty()) {
            anew.addAll(EnumSet.allOf(Style.class));
        } else {
            Span place = place(heading.content(), heading.span());
            boolean fits = level(heading, ordinal.get(), place);
            ordinal.get()
                    .rightMark()
                    .ifPresent(mark -> diagnostics.add(
                            Code.STR_003,
                            place,
                            ordinal.get().source(),
                            ordinal.get().written()));
            next(ordinal.get(), place, fits);
        }
        if (text.matches("(?s).*[。，、；：,;:]")) {
            diagnostics.add(Code.STR_004, heading.span(), text.substring(text.length() - 1));
        }
    }

    /** A number in bold opens a section; one in plain text does only in the forms of 公文. */
    private void paragraph(Paragraph paragraph) {
        Inline first = paragraph.content().get(0);
        Optional<Ordinal> ordinal = Ordinal.at(PlainText.of(List.of(first)));
        boolean opens = first instanceof Inline.Strong
                || (first instanceof Inline.Text
                        && ordinal.filter(number -> number.style() == Style.HAN_IN_BRACKETS)
                                .isPresent());
        if (opens) {
            ordinal.ifPresent(number -> next(number, place(paragraph.content(), paragraph.span()), true));
        }
    }

    /** Whether the number is of the form that this level has, and the levels above have others. */
    private boolean level(Heading heading, Ordinal ordinal, Span place) {
        Ordinal same = levels.putIfAbsent(heading.level(), ordinal);
        Optional<Ordinal> higher = levels.entrySet().stream()
                .filter(entry -> entry.getKey() < heading.level())
                .map(Map.Entry::getValue)
                .filter(above -> above.style().compareTo(ordinal.style()) >= 0)
                .findFirst();
        Optional<Ordinal> other = Optional.ofNullable(same)
                .filter(before -> before.style() != ordinal.style())
                .or(() -> higher);
        other.ifPresent(before -> diagnostics.add(Code.STR_002, place, ordinal.written(), before.written()));
        return other.isEmpty();
    }

    private void next(Ordinal ordinal, Span place, boolean fits) {
        Style style = ordinal.style();
        int before = last.getOrDefault(style, 0);
        boolean follows = ordinal.value() == before + 1 || ordinal.value() == right.getOrDefault(style, before) + 1;
        boolean begins = ordinal.value() == 1 && (anew.contains(style) || style.compareTo(Style.ARABIC) >= 0);
        int wanted = anew.contains(style) ? 1 : before + 1;
        if (!follows && !begins && fits) {
            diagnostics.add(Code.STR_001, place, ordinal.written(), style.written(wanted));
        }
        last.put(style, ordinal.value());
        right.put(style, follows || begins ? ordinal.value() : wanted);
        anew.remove(style);
        for (Style deeper : Style.values()) {
            if (deeper.compareTo(style) > 0) {
                anew.add(deeper);
            }
        }
    }

    private static Span place(List<Inline> content, Span whole) {
        Position start =
                content.isEmpty() ? whole.start() : content.get(0).span().start();
        return Span.at(whole.file(), start);
    }
}
