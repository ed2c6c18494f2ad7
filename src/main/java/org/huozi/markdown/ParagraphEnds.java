package org.huozi.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.han.ChineseText;
import org.huozi.han.Western;

/**
 * Where a paragraph ends when no empty line says so. Offices paste a paragraph a line, from Notepad or Word's plain
 * text; Markdown wraps one paragraph over several. Chinese prose has no soft wraps that anybody wants, so that a line end
 * is a paragraph's unless the lines show that somebody wrapped them (decision 0019).
 */
final class ParagraphEnds {
    /** Columns; a Han character takes two. A line that was wrapped is not shorter than the first, nor longer than the second. */
    private static final int NARROWEST = 32;

    private static final int WIDEST = 120;

    /** Lines. */
    private static final int SHORTEST_VERSE = 4;

    /** Indents, as typed before each paragraph. */
    private static final Pattern INDENTED = Pattern.compile("(?:\\u3000| {4}|\\t).*", Pattern.DOTALL);

    /** What an item or a section begins with: 一、 （一） 1、 （1） ① 第一条 [1] 注： */
    private static final Pattern LABEL = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,3}(?:[、．）)]|\\.(?![0-9]))|[•·●○■□◆◇▪➢►※★☆√✓]"
                    + "|[\\u2460-\\u2473]|第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条款]|\\\\?[\\[［][0-9]{1,3}[\\]］]|(?:附件|附|注|说明|资料来源|来源|单位)[0-9]{0,2}[：:]).*",
            Pattern.DOTALL);

    private static final Pattern FINISHED = Pattern.compile(".*[。！？…：；!?.;:][”’）》】」』\"')*_]*", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\|.*\\|.*\\|");
    private static final Pattern CELLS = Pattern.compile("[^\\t]+\\t.*");
    private static final Pattern PAUSING = Pattern.compile(".*[，、,（《“‘—～-][*_]*", Pattern.DOTALL);

    private ParagraphEnds() {}

    /** What the end of a line is. */
    enum End {
        /** Nothing, or the space between two words. */
        WRAP,
        /** The line is one of a verse or of a table: what is below it stays below. */
        LINE,
        PARAGRAPH
    }

    /**
     * What the end of each line is, but of the last.
     *
     * @param lines of one paragraph of Markdown, with their indents and without what marks lists and quotations
     * @param inItem whether it is one of a list or a note, where lines that go on stand below its first
     */
    static List<End> of(List<String> lines, boolean inItem) {
        boolean kept = areRows(lines) || areCells(lines) || (!inItem && areVerse(lines));
        boolean wrapped = areWrapped(lines) || (inItem && areUnfinished(lines) && areAligned(lines));
        return IntStream.range(1, lines.size())
                .mapToObj(i -> kept
                        ? End.LINE
                        : begins(lines.get(i - 1), lines.get(i), lines.get(0), wrapped) ? End.PARAGRAPH : End.WRAP)
                .toList();
    }

    /** Rows of a spreadsheet, as they are pasted. */
    static boolean areCells(List<String> lines) {
        return lines.size() > 1
                && lines.stream().allMatch(line -> CELLS.matcher(line.strip()).matches());
    }

    /** Rows of a table that lacks the rule below its head. */
    static boolean areRows(List<String> lines) {
        return lines.stream().allMatch(line -> ROW.matcher(line.strip()).matches());
    }

    /** Lines too short to have been wrapped, each with a mark at its end, some amid a sentence. */
    static boolean areVerse(List<String> lines) {
        return lines.size() >= SHORTEST_VERSE
                && lines.stream().map(String::strip).allMatch(ParagraphEnds::isVerseLine)
                && lines.subList(0, lines.size() - 1).stream()
                        .anyMatch(line -> PAUSING.matcher(line.strip()).matches());
    }

    private static boolean isVerseLine(String line) {
        return width(line) < NARROWEST
                && (FINISHED.matcher(line).matches() || PAUSING.matcher(line).matches());
    }

    private static boolean begins(String before, String line, String first, boolean wrapped) {
        String text = line.strip();
        boolean finished = FINISHED.matcher(before.strip()).matches();
        if (INDENTED.matcher(line).matches()
                && (finished || INDENTED.matcher(first).matches() || line.startsWith("　　"))) {
            return true;
        }
        if (LABEL.matcher(text).matches()
                && (finished || LABEL.matcher(before.strip()).matches() || !wrapped)) {
            return true;
        }
        return !wrapped && !areWestern(before.strip(), text);
    }

    /**
     * Whether the lines were broken to a width: some end amid a sentence, and either at a pause, or all are about as
     * long as the longest.
     */
    private static boolean areWrapped(List<String> lines) {
        List<String> inner =
                lines.subList(0, lines.size() - 1).stream().map(String::strip).toList();
        if (!areUnfinished(lines)) {
            return false;
        }
        if (inner.stream().anyMatch(line -> PAUSING.matcher(line).matches())) {
            return true;
        }
        int[] widths = inner.stream().mapToInt(ParagraphEnds::width).toArray();
        int widest = IntStream.of(widths).max().orElse(0);
        int narrowest = IntStream.of(widths).min().orElse(0);
        int last = width(lines.get(lines.size() - 1).strip());
        return widest >= NARROWEST && widest <= WIDEST && narrowest * 4 >= widest * 3 && last <= widest + 4;
    }

    private static boolean areUnfinished(List<String> lines) {
        return lines.subList(0, lines.size() - 1).stream()
                .anyMatch(line -> !FINISHED.matcher(line.strip()).matches());
    }

    private static boolean areAligned(List<String> lines) {
        return lines.subList(1, lines.size()).stream().allMatch(line -> line.startsWith("  "));
    }

    /** A line end between two Western words is a space. */
    private static boolean areWestern(String before, String after) {
        return !before.isEmpty()
                && !after.isEmpty()
                && Western.isBlock(before.codePointBefore(before.length()))
                && Western.isBlock(after.codePointAt(0));
    }

    private static int width(String line) {
        return line.codePoints()
                .map(character -> ChineseText.isChinese(character) ? 2 : 1)
                .sum();
    }
}
