package org.huozi.markdown;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.han.ChineseText;

/**
 * What a line end is when no empty line follows it. Offices paste a paragraph a line, from Notepad or Word's plain text;
 * Markdown wraps one paragraph over several. Chinese prose has no soft wraps that anybody wants, so that a line end is a
 * paragraph's unless something at this very line shows that the sentence goes on (decision 0019).
 */
final class ParagraphEnds {
    /** Columns; a Han character takes two. A line that was wrapped is not shorter than the first, nor longer than the second. */
    private static final int NARROWEST = 32;

    private static final int WIDEST = 120;

    /** Columns that a wrapped line may lack to the longest: a mark or a word that went to the next. */
    private static final int SLACK = 8;

    /** Lines. */
    private static final int SHORTEST_VERSE = 4;

    /** From so many lines on their widths say by themselves that they were wrapped. */
    private static final int PROOF = 4;

    /** Indents, as typed before each paragraph. */
    private static final Pattern INDENTED = Pattern.compile("(?:\\u3000| {4}|\\t).*", Pattern.DOTALL);

    /** What a section, an item, a speech or a note begins with: 一、 （一） 1、 ① 第一条 [1] 一是 问： —— 2022年3月. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,3}(?:[、．）)]|\\.(?![0-9]))"
                    + "|[0-9](?:\\.[0-9]{1,2}){1,3}[ \\u3000]|[•·●○■□◆◇▪➢►※★☆√✓]|[\\u2460-\\u2473]|[一二三四五六七八九十]是"
                    + "|第[一二三四五六七八九十百零〇0-9]{1,6}[编章节条款]|\\\\?[\\[［][0-9]{1,3}[\\]］]|【\\p{IsHan}|——"
                    + "|[\\p{IsHan}A-Za-z·-]{1,8}[：:](?!//)|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?$).*",
            Pattern.DOTALL);

    private static final Pattern FINISHED = Pattern.compile(
            ".*[。！？…：；!?.;:][”’）》】」』\"')]*(?:\\\\?[\\[［]\\^?[0-9A-Za-z]{1,4}[\\]］]|<sup>.{1,4}</sup>|[\\u2460-\\u2473])*",
            Pattern.DOTALL);
    private static final Pattern PAUSING = Pattern.compile(".*[，、,（《“‘]", Pattern.DOTALL);

    /** Where a sentence hardly goes on in the next line: behind a bracket, a title, a number. */
    private static final Pattern CLOSED = Pattern.compile(".*[）》”】」』)%％0-9\\]]", Pattern.DOTALL);

    private static final Pattern BOLD = Pattern.compile("\\*\\*[^*]+\\*\\*|__[^_]+__");
    private static final Pattern WESTERN =
            Pattern.compile("(?!.*(?:@|://|\\p{IsHan}|[：，。])).*[A-Za-z]{2}.*", Pattern.DOTALL);
    private static final Pattern BROKEN = Pattern.compile("(?is).*<br\\s*/?>");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|.*\\|");
    private static final Pattern CELLS = Pattern.compile("[^\\t]++(?<![、：:）).．])\\t.*");
    private static final Pattern OPEN = Pattern.compile(".*[（(《][^（()）《》]*", Pattern.DOTALL);
    /** Stands for the target of a link. */
    private static final String LINK = "\ufffc";

    private static final Pattern TARGET = Pattern.compile("]\\([^)\\s]*\\)");
    private static final Pattern MARKUP = Pattern.compile("^[*_]+|[*_]+$");

    private ParagraphEnds() {}

    /** What the end of a line is. */
    enum End {
        /** Nothing, or the space between two words. */
        WRAP,
        /** The same, though it may as well be a paragraph's. */
        DOUBTFUL_WRAP,
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
        boolean goesOn = inItem && areAligned(lines);
        int wrapped = wrappedTo(lines);
        boolean items = lines.stream()
                        .filter(line -> LABEL.matcher(plain(line)).matches())
                        .count()
                > 1;
        return IntStream.range(1, lines.size())
                .mapToObj(i -> kept ? End.LINE : end(lines, i, wrapped, goesOn, items))
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
    private static boolean areVerse(List<String> lines) {
        return lines.size() >= SHORTEST_VERSE
                && lines.stream().map(String::strip).allMatch(ParagraphEnds::isVerseLine)
                && lines.subList(0, lines.size() - 1).stream()
                        .anyMatch(line -> PAUSING.matcher(line.strip()).matches());
    }

    private static boolean isVerseLine(String line) {
        return width(line) < NARROWEST
                && !LABEL.matcher(line).matches()
                && (FINISHED.matcher(line).matches() || PAUSING.matcher(line).matches());
    }

    private static End end(List<String> lines, int index, int wrapped, boolean goesOn, boolean items) {
        String before = plain(lines.get(index - 1));
        String line = plain(lines.get(index));
        boolean finished = FINISHED.matcher(before).matches();
        boolean full = wrapped > 0 && isFull(before, wrapped);
        if (isWestern(before, line)
                || BROKEN.matcher(before).matches()
                || OPEN.matcher(before).matches()) {
            return End.WRAP;
        }
        if (isIndented(lines, index, finished)
                || BOLD.matcher(lines.get(index - 1).strip()).matches()) {
            return End.PARAGRAPH;
        }
        if (full && !finished && !(items && isHeading(before))) {
            return lines.size() >= PROOF ? End.WRAP : End.DOUBTFUL_WRAP;
        }
        if (LABEL.matcher(line).matches() || isHeading(before)) {
            return End.PARAGRAPH;
        }
        if (PAUSING.matcher(before).matches() || (goesOn && !finished)) {
            return End.WRAP;
        }
        return isHalf(before, line, lines.size()) ? End.DOUBTFUL_WRAP : End.PARAGRAPH;
    }

    private static boolean isIndented(List<String> lines, int index, boolean finished) {
        String line = lines.get(index);
        return INDENTED.matcher(line).matches()
                && (finished || INDENTED.matcher(lines.get(0)).matches() || line.startsWith("\u3000\u3000"));
    }

    /**
     * The width that lines were wrapped to: of three and more, those that end amid a sentence, and at no pause, are all
     * about as long as the longest, and the last one ends.
     *
     * @return columns; 0 if they were not
     */
    private static int wrappedTo(List<String> lines) {
        List<String> inner = lines.subList(0, lines.size() - 1).stream()
                .map(ParagraphEnds::plain)
                .toList();
        int widest = inner.stream()
                .filter(line -> !line.contains("://") && !line.contains(LINK))
                .mapToInt(ParagraphEnds::width)
                .max()
                .orElse(0);
        List<String> open = inner.stream()
                .filter(line -> !FINISHED.matcher(line).matches()
                        && !PAUSING.matcher(line).matches())
                .toList();
        String last = plain(lines.get(lines.size() - 1));
        boolean wrapped = lines.size() > 2
                && widest >= NARROWEST
                && widest <= WIDEST
                && open.stream().anyMatch(line -> !CLOSED.matcher(line).matches())
                && open.stream().allMatch(line -> isFull(line, widest))
                && width(last) <= widest + SLACK
                && FINISHED.matcher(last).matches();
        return wrapped ? widest : 0;
    }

    /** A line as long as wrapped ones are, that ends amid a sentence, before one that ends it. */
    private static boolean isHalf(String before, String line, int count) {
        int width = width(before);
        return count == 2
                && width >= NARROWEST
                && width <= WIDEST
                && width(line) <= width + SLACK
                && FINISHED.matcher(line).matches()
                && !FINISHED.matcher(before).matches()
                && !CLOSED.matcher(before).matches();
    }

    /** （一）深入推进政策创新: a label, and no sentence behind it. */
    private static boolean isHeading(String line) {
        return LABEL.matcher(line).matches()
                && !FINISHED.matcher(line).matches()
                && line.chars().noneMatch(mark -> "，。；".indexOf(mark) >= 0);
    }

    /** As long as the lines were made, or with an address, which takes what it needs. */
    private static boolean isFull(String line, int widest) {
        return line.contains("://") || line.contains(LINK) || width(line) >= widest - SLACK;
    }

    private static boolean areAligned(List<String> lines) {
        return lines.subList(1, lines.size()).stream().allMatch(line -> line.startsWith("  "));
    }

    /** A line end in a Western sentence is a space; addresses and numbers one below the other are none. */
    private static boolean isWestern(String before, String after) {
        return WESTERN.matcher(before).matches()
                && WESTERN.matcher(after).matches()
                && !LABEL.matcher(after).matches();
    }

    /** Without spaces and marks of emphasis at its ends, and without the targets of links. */
    private static String plain(String line) {
        return TARGET.matcher(MARKUP.matcher(line.strip()).replaceAll(""))
                .replaceAll("]")
                .strip();
    }

    private static int width(String line) {
        return line.codePoints()
                .map(character -> ChineseText.isChinese(character) ? 2 : 1)
                .sum();
    }
}
