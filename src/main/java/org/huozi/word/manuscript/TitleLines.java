package org.huozi.word.manuscript;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.model.Figure;
import org.huozi.references.ListHeading;

/**
 * Where the title of a manuscript stands: in the middle, larger and bolder than all around it, before anything else runs
 * on. One that was typed like any line is still the first.
 *
 * @param end behind its last line
 */
record TitleLines(int start, int end) {
    /** Paragraphs among which a title is looked for. */
    private static final int SEARCHED = 15;

    private static final int LONGEST = 80;
    private static final int LONGEST_PLAIN = 40;
    private static final int MOST_LINES = 4;

    static final Pattern DOCUMENT_NUMBER =
            Pattern.compile("[\\p{IsHan}]{1,14}[〔\\[（(［]\\s*[0-9０-９]{4}\\s*[〕\\]）)］]\\s*(?:第\\s*)?[0-9０-９]+\\s*号");

    /** 某某省人民政府文件, which stands above an official document in red. */
    static final Pattern LETTERHEAD = Pattern.compile("\\p{IsHan}{4,40}文件");

    /** A sentence or more: whatever stands below is below the title. */
    private static final Pattern RUNNING = Pattern.compile("(?s).{40,}[。；：].*|.{120,}");

    private static final Pattern STOPPED = Pattern.compile("(?s).*[。；：，:;,]");

    static Optional<TitleLines> in(List<Seen> items, BodyLook body) {
        int end = Math.min(items.size(), SEARCHED);
        List<Integer> candidates = IntStream.range(0, end)
                .takeWhile(i -> items.get(i) instanceof SeenParagraph line
                        && !RUNNING.matcher(line.text()).matches()
                        && MatterLabel.in(line.text()).isEmpty()
                        && !HeadingForm.of(line.text())
                                .filter(HeadingForm::isCertain)
                                .isPresent())
                .filter(i -> score(paragraph(items, i), i, body) > 0)
                .boxed()
                .toList();
        Optional<Integer> best = candidates.stream()
                .max(Comparator.comparingDouble((Integer i) -> score(paragraph(items, i), i, body))
                        .thenComparing(Comparator.reverseOrder()));
        return best.map(start -> new TitleLines(start, end(items, start)));
    }

    private static SeenParagraph paragraph(List<Seen> items, int index) {
        return (SeenParagraph) items.get(index);
    }

    /** 0 for what can be no title. */
    private static double score(SeenParagraph line, int index, BodyLook body) {
        String bare = line.bare();
        boolean styled = line.hasStyle("title|标题|题目|题名|大标题|文章标题|论文题目");
        if (bare.isEmpty()
                || bare.length() > LONGEST
                || DOCUMENT_NUMBER.matcher(bare).matches()
                || LETTERHEAD.matcher(bare).matches()
                || bare.startsWith("——")
                || ListHeading.isOfSources(bare)
                || FigureText.isCaption(line, Figure.Type.FIGURE)
                || FigureText.isCaption(line, Figure.Type.TABLE)
                || Institution.isLine(line.text())
                || (STOPPED.matcher(line.text()).matches() && !styled)) {
            return 0;
        }
        double look = line.look().points()
                + (body.isStronger(line.look()) ? 3 : 0)
                + (line.isCentred() ? 6 : 0)
                + (styled ? 30 : 0)
                + (line.source().outline().isPresent() && index < 3 ? 4 : 0);
        boolean apart = styled || line.isCentred() || body.isLarger(line.look()) || body.isStronger(line.look());
        boolean first = index == 0 && bare.length() <= LONGEST_PLAIN;
        return apart && !line.isRight() ? look : first ? 1 : 0;
    }

    /** Lines below that look the same go on. */
    private static int end(List<Seen> items, int start) {
        SeenParagraph first = paragraph(items, start);
        int end = start + 1;
        while (end < items.size()
                && end < start + MOST_LINES
                && items.get(end) instanceof SeenParagraph next
                && next.isCentred()
                && first.isCentred()
                && next.look().points() == first.look().points()
                && next.look().face().equals(first.look().face())
                && next.isStrong() == first.isStrong()
                && !next.bare().matches("(?:——|--|—|（|\\().*")
                && AuthorNames.in(next).isEmpty()
                && !Institution.isLine(next.text())
                && MatterLabel.in(next.text()).isEmpty()) {
            end++;
        }
        return end;
    }
}
