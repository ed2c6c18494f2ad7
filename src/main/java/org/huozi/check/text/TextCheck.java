package org.huozi.check.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;

/** Marks, characters, words and numbers in running text, by GB/T 15834, GB/T 15835 and CLREQ. */
public final class TextCheck implements CopyCheck {
    /** Characters and numbers, in whatever text. Of two rules that speak of one place the first is reported. */
    private static final List<TextRule> OF_ANY_TEXT = Stream.of(
                    Placeholders.RULES,
                    DocumentNumbers.RULES,
                    CalendarDates.RULES,
                    NumberRanges.RULES,
                    HanNumerals.RULES,
                    Hedges.RULES,
                    Amounts.RULES,
                    UnitSigns.RULES,
                    Totals.RULES,
                    WesternMarks.RULES,
                    WideForms.RULES,
                    CharacterForms.RULES,
                    HiddenCharacters.RULES,
                    TraditionalForms.RULES,
                    DoubledWords.RULES)
            .flatMap(List::stream)
            .toList();

    /** Marks of Chinese text; those of Western text are not looked at. */
    private static final List<TextRule> OF_CHINESE = Stream.of(
                    LongMarks.RULES,
                    SingleDashes.RULES,
                    RepeatedMarks.RULES,
                    StraightQuotes.RULES,
                    PairedMarks.RULES,
                    HalfWidthMarks.RULES,
                    ListedTitles.RULES,
                    SpaceRules.RULES,
                    ParagraphEdges.RULES,
                    Misspellings.RULES)
            .flatMap(List::stream)
            .toList();

    static final List<TextRule> RULES =
            Stream.concat(OF_ANY_TEXT.stream(), OF_CHINESE.stream()).toList();

    private static final Triggers TRIGGERS = Triggers.of(RULES);

    @Override
    public void check(EditionCopy copy, Diagnostics diagnostics) {
        copy.edition().articles().forEach(article -> check(copy.of(article), diagnostics));
    }

    private static void check(List<Copy> copies, Diagnostics diagnostics) {
        List<PieceSlip> slips = new ArrayList<>();
        for (int i = 0; i < copies.size(); i++) {
            int piece = i;
            slips(copies.get(i)).forEach(slip -> slips.add(new PieceSlip(piece, slip)));
        }
        List<PieceSlip> paired = PairsOverParagraphs.among(slips, copies);
        slips.stream()
                .filter(slip -> !paired.contains(slip))
                .forEach(found -> diagnostics.add(finding(found.slip(), copies.get(found.piece()))));
        MixedForms.findings(copies).forEach(diagnostics::add);
    }

    private static List<Slip> slips(Copy copy) {
        List<Slip> slips = new ArrayList<>();
        BitSet taken = new BitSet();
        int count = copy.isWestern() ? OF_ANY_TEXT.size() : RULES.size();
        BitSet asked = TRIGGERS.in(copy.text()).get(0, count);
        for (TextRule rule : asked.stream().mapToObj(RULES::get).toList()) {
            for (Slip slip : rule.slips(copy)) {
                BitSet places = places(slip);
                if (!places.intersects(taken) && !isGap(slip, copy)) {
                    taken.or(places);
                    slips.add(slip);
                }
            }
        }
        return slips;
    }

    /** A space behind a heading that opens its paragraph, {@code **提高认识。** 各地…}, sets the two apart. */
    private static boolean isGap(Slip slip, Copy copy) {
        boolean beforeMark = slip.end() < copy.text().length()
                && "，。、；：？！）”’".indexOf(copy.text().charAt(slip.end())) >= 0;
        return slip.code() == Code.TYP_013
                && !beforeMark
                && slip.start() > 0
                && copy.words().isMarkupBefore(slip.start());
    }

    private static BitSet places(Slip slip) {
        BitSet places = new BitSet();
        if (slip.changes().isEmpty()) {
            places.set(slip.start(), slip.end());
        }
        slip.changes().forEach(change -> places.set(change.start(), change.end()));
        return places;
    }

    private static Diagnostic finding(Slip slip, Copy copy) {
        List<Optional<Correction>> corrections = slip.changes().stream()
                .map(change -> copy.words().correction(change.start(), change.end(), change.text()))
                .toList();
        boolean certain = corrections.stream().allMatch(Optional::isPresent);
        return new Diagnostic(
                slip.code(),
                slip.code().severity(),
                copy.words().span(slip.start(), slip.end()),
                slip.arguments(),
                certain ? corrections.stream().flatMap(Optional::stream).toList() : List.of());
    }
}
