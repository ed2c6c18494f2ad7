package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.check.typography.SetParagraph.SetLine;

/** Splits blocks into paragraphs, by the indent of the first line or the shortness of the last. */
final class ParagraphFinder {
    /** A line that ends so many em before the edge, or earlier, was not filled. */
    private static final double SHORT = 2;

    /** Narrower columns, in em, are cells and labels. */
    private static final double NARROWEST = 14;

    private static final double FLUSH = 0.4;
    private static final double SAME_PLACE = 1;
    private static final String ENDS_OF_SENTENCE = "。！？：；…”’）》】";

    /** The number of a note, as it stands before the note. */
    private static final Pattern NOTE = Pattern.compile("\\[\\d+\\]|[①-⑳]");

    private ParagraphFinder() {}

    /** The paragraphs of a block; none if it is centred or no running text. */
    static List<SetParagraph> paragraphs(List<TextLine> block, Optional<ColumnEdges> measure) {
        if (measure.isEmpty()
                || measure.get().width() < NARROWEST * block.get(0).size()
                || isCentred(block)) {
            return List.of();
        }
        List<SetLine> lines =
                block.stream().map(line -> new SetLine(line, measure.get())).toList();
        boolean hanging = isHanging(lines);
        boolean indenting = lines.stream().anyMatch(SetLine::isIndented);
        List<SetParagraph> paragraphs = new ArrayList<>();
        List<SetLine> paragraph = new ArrayList<>();
        for (SetLine line : lines) {
            if (!paragraph.isEmpty() && begins(line, paragraph.get(paragraph.size() - 1), hanging, indenting)) {
                paragraphs.add(new SetParagraph(paragraph));
                paragraph = new ArrayList<>();
            }
            paragraph.add(line);
        }
        paragraphs.add(new SetParagraph(paragraph));
        return paragraphs;
    }

    private static boolean begins(SetLine line, SetLine previous, boolean hanging, boolean indenting) {
        if (line.isIndented() != hanging && indenting) {
            return true;
        }
        if (Collections.disjoint(line.text().fonts(), previous.text().fonts())) {
            return true;
        }
        if (endsSentence(previous.text()) && NOTE.matcher(line.text().text()).lookingAt()) {
            return true;
        }
        boolean isShort =
                isShort(previous) && (endsSentence(previous.text()) || !previous.isUnfilledBefore(line.text()));
        return isShort && (!indenting || endsSentence(previous.text()));
    }

    /** Lists whose first lines stand out: more filled lines go on at the deeper edge than at the outer one. */
    private static boolean isHanging(List<SetLine> lines) {
        int deep = 0;
        int outer = 0;
        for (int i = 1; i < lines.size(); i++) {
            boolean goesOn = Math.abs(lines.get(i - 1).shortfall()) <= FLUSH;
            if (goesOn && lines.get(i).isIndented()) {
                deep++;
            } else if (goesOn) {
                outer++;
            }
        }
        return deep > outer;
    }

    private static boolean isCentred(List<TextLine> block) {
        double middle = middle(block.get(0));
        double left = block.get(0).first().x();
        return block.size() > 1
                && block.stream().allMatch(line -> Math.abs(middle(line) - middle) <= SAME_PLACE)
                && block.stream().anyMatch(line -> Math.abs(line.first().x() - left) > SAME_PLACE);
    }

    private static double middle(TextLine line) {
        return (line.first().x() + line.last().end()) / 2;
    }

    private static boolean isShort(SetLine line) {
        return line.shortfall() >= SHORT * line.text().size();
    }

    private static boolean endsSentence(TextLine line) {
        return ENDS_OF_SENTENCE.indexOf(line.last().text().codePointAt(0)) >= 0;
    }

    /**
     * Joins paragraphs that a page break divides.
     *
     * @param pages the paragraphs of each page
     * @param lines all lines of each page
     */
    static List<SetParagraph> joined(List<List<SetParagraph>> pages, List<List<TextLine>> lines) {
        List<SetParagraph> done = new ArrayList<>();
        List<SetParagraph> open = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            List<SetParagraph> fresh = new ArrayList<>(pages.get(page));
            List<TextLine> ofPage = lines.get(page);
            Optional<SetParagraph> top = fresh.stream()
                    .min(Comparator.comparingDouble(
                            paragraph -> paragraph.first().text().baseline()))
                    .filter(paragraph -> ofPage.stream().noneMatch(line -> isHeadingOver(line, paragraph)));
            Optional<SetParagraph> bottom = top.flatMap(next -> open.stream()
                    .filter(paragraph -> paragraph.last().text().sizeKey()
                            == next.first().text().sizeKey())
                    .max(Comparator.comparingDouble(
                            paragraph -> paragraph.last().text().baseline())));
            if (bottom.isPresent() && goesOn(bottom.get(), top.get())) {
                open.remove(bottom.get());
                fresh.set(fresh.indexOf(top.get()), bottom.get().joinedWith(top.get()));
            }
            done.addAll(open);
            open.clear();
            open.addAll(fresh);
        }
        done.addAll(open);
        return done;
    }

    private static boolean isHeadingOver(TextLine line, SetParagraph paragraph) {
        TextLine first = paragraph.first().text();
        return line.baseline() < first.baseline() && line.sizeKey() > first.sizeKey() + 1;
    }

    private static boolean goesOn(SetParagraph upper, SetParagraph next) {
        return !next.first().isIndented()
                && !isShort(upper.last())
                && !Collections.disjoint(
                        upper.last().text().fonts(), next.first().text().fonts());
    }
}
