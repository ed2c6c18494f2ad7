package org.huozi.comparison.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.comparison.BlockKind;
import org.huozi.comparison.Box;
import org.huozi.comparison.Letter;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.Separator;

/** Gathers the characters of a block as letters, and distinguishes what somebody wrote from what the program made. */
final class ProofBlockBuilder {
    /** The text of a link that the program wrote: the mark of a note, or a page number. */
    private static final Pattern MARK = Pattern.compile("[\\[\\]〔〕\\d①-⑳*]+");

    /** The number of a list's item; words there are terms. */
    private static final Pattern ITEM = Pattern.compile("[(（\\[]?(\\d+|[a-z]|[ivx]+)[.．)）\\]、]*|[•‣◦▪–—·○●■□]");

    /** In a line of the contents: what leads to the page number. */
    private static final Pattern LEADERS = Pattern.compile("[·․‥….]{3,}");

    private static final Pattern LAST_NUMBER = Pattern.compile("\\d+$");

    private final List<Letter> letters = new ArrayList<>();
    private final List<Boolean> linked = new ArrayList<>();
    private final List<Integer> cells = new ArrayList<>();
    private int cell;
    private Separator gap = Separator.NONE;

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** The letters so far. */
    String text() {
        return Letter.text(letters);
    }

    /** Adds what the page shows. White space shows nothing but that there is some. */
    void add(MarkedPage.PageCharacter glyph, boolean inLink) {
        if (glyph.text().isBlank() || glyph.text().equals("\u00A0")) {
            gap = gap == Separator.CELL ? gap : Separator.SPACE;
            return;
        }
        int last = letters.size() - 1;
        boolean combines = Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
        if (combines && last >= 0) {
            Letter base = letters.get(last);
            letters.set(last, new Letter(base.text() + glyph.text(), base.before(), base.derived(), base.box()));
            return;
        }
        if (last >= 0 && gap != Separator.CELL && !letters.get(last).box().sharesLine(glyph.box())) {
            gap = Separator.LINE;
        }
        letters.add(new Letter(glyph.text(), gap, false, glyph.box()));
        linked.add(inLink);
        cells.add(cell);
        gap = Separator.NONE;
    }

    /** The cell of its row in which each letter stands, counted from 1; 0 outside of tables. */
    List<Integer> cells() {
        return List.copyOf(cells);
    }

    /** A row has no cells yet. */
    void beginRow() {
        cell = 0;
    }

    void beginCell() {
        cell++;
        gap = letters.isEmpty() ? Separator.NONE : Separator.CELL;
    }

    /** The block; afterwards this is empty again. */
    ProofBlock build(BlockKind kind, String article, boolean label) {
        List<Letter> told = new ArrayList<>(trimmed());
        if (label && ITEM.matcher(text(told)).matches()) {
            derive(told, 0, told.size());
        }
        deriveLinks(told);
        if (kind == BlockKind.CONTENTS) {
            deriveFolio(told);
        }
        letters.clear();
        linked.clear();
        cells.clear();
        cell = 0;
        gap = Separator.NONE;
        return new ProofBlock(kind, article, told);
    }

    /** A full-width mark that is set tight ends where the next letter begins. */
    private List<Letter> trimmed() {
        List<Letter> trimmed = new ArrayList<>(letters);
        for (int i = 0; i + 1 < trimmed.size(); i++) {
            Letter letter = trimmed.get(i);
            Box box = letter.box();
            Box next = trimmed.get(i + 1).box();
            if (box.sharesLine(next) && next.left() > box.left() && next.left() < box.right()) {
                trimmed.set(
                        i,
                        new Letter(
                                letter.text(),
                                letter.before(),
                                letter.derived(),
                                new Box(box.sheet(), box.left(), box.top(), next.left(), box.bottom())));
            }
        }
        return trimmed;
    }

    private void deriveLinks(List<Letter> told) {
        int start = 0;
        while (start < told.size()) {
            int end = start;
            while (end < told.size() && linked.get(end)) {
                end++;
            }
            if (end > start && MARK.matcher(text(told.subList(start, end))).matches()) {
                derive(told, start, end);
            }
            start = Math.max(end, start + 1);
        }
    }

    private static void deriveFolio(List<Letter> told) {
        Matcher leaders = LEADERS.matcher(text(told));
        if (leaders.find() && leaders.end() < told.size()) {
            int start = leaders.start();
            int end = leaders.end();
            if (text(told).length() == told.size()) {
                told.subList(start, end).clear();
            }
        }
        Matcher number = LAST_NUMBER.matcher(text(told));
        if (number.find()) {
            derive(told, told.size() - (number.end() - number.start()), told.size());
        }
    }

    private static void derive(List<Letter> letters, int from, int to) {
        for (int i = from; i < to; i++) {
            letters.set(i, letters.get(i).asDerived());
        }
    }

    private static String text(List<Letter> letters) {
        StringBuilder text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        return text.toString();
    }
}
