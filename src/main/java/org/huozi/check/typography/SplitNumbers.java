package org.huozi.check.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Numbers that two lines share, with their signs, separators and units: amounts, days, times, telephones, identity numbers
 * and codes (GB/T 15835-2011 §4.1). Those inside an address go on where the address does.
 */
final class SplitNumbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{15,20}(?![0-9A-Za-z])"
            + "|\\d{4}-\\d{2}-\\d{2}(?!\\d)"
            + "|\\d{2,4}(?:-\\d{3,8})+(?!\\d)"
            + "|\\d{1,2}:\\d{2}(?!\\d)"
            + "|[+−±]?(?:US\\$|[￥¥€$])?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?[%‰℃]?");

    /** An address or a name of many parts: a letter in it, and so many characters. */
    private static final int LONG_WORD = 12;

    private static final Pattern CODE = Pattern.compile("[0-9A-Z]*");

    /** Lines of one cell are no farther apart, in em. */
    private static final double STEP = 2.6;

    private SplitNumbers() {}

    static RuleResult of(MeasuredPages measured) {
        List<Finding> split = new ArrayList<>();
        measured.paragraphs().stream()
                .map(paragraph -> paragraph.lines().stream()
                        .map(SetParagraph.SetLine::text)
                        .toList())
                .filter(lines -> lines.get(0).cell() == TaggedCells.NONE)
                .forEach(lines -> addSplit(lines, split));
        List<TextLine> everyLine = Stream.concat(measured.everyLine().stream(), measured.turned().stream())
                .toList();
        List<TextLine> inCells = everyLine.stream()
                .filter(line -> line.cell() != TaggedCells.NONE)
                .toList();
        for (int i = 1; i < inCells.size(); i++) {
            if (isOneCell(inCells.get(i - 1), inCells.get(i))) {
                addSplit(inCells.subList(i - 1, i + 1), split);
            }
        }
        long whole = everyLine.stream()
                .flatMap(line -> NUMBER.matcher(line.text()).results())
                .count();
        return RuleResult.of((int) whole + split.size(), split.stream());
    }

    /** Whether the second line is the cell's next; a raised number and a lowered one stand side by side. */
    private static boolean isOneCell(TextLine upper, TextLine lower) {
        double step = lower.baseline() - upper.baseline();
        return upper.cell() == lower.cell()
                && upper.sizeKey() == lower.sizeKey()
                && step > 0
                && step < STEP * upper.size()
                && lower.first().x() < upper.last().end()
                && upper.first().x() < lower.last().end();
    }

    private static void addSplit(List<TextLine> lines, List<Finding> split) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine upper = lines.get(i - 1);
            if (isSplit(upper.text(), lines.get(i).text())) {
                split.add(Finding.of(Defect.SPLIT_NUMBER, upper));
            }
        }
    }

    static boolean isSplit(String upper, String lower) {
        String word = wordAround(upper, lower);
        boolean address = word.length() >= LONG_WORD
                && word.chars().anyMatch(Character::isLetter)
                && !CODE.matcher(word).matches();
        return !address
                && NUMBER.matcher(upper + lower)
                        .results()
                        .anyMatch(number -> number.start() < upper.length() && number.end() > upper.length());
    }

    /** What stands on both sides of the line's end without a space or a Chinese character. */
    private static String wordAround(String upper, String lower) {
        int start = upper.length();
        while (start > 0 && isOfWord(upper.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < lower.length() && isOfWord(lower.charAt(end))) {
            end++;
        }
        return upper.substring(start) + lower.substring(0, end);
    }

    private static boolean isOfWord(char character) {
        return character > ' ' && character < 0x7F;
    }
}
