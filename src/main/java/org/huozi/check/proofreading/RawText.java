package org.huozi.check.proofreading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Correction;
import org.huozi.diag.Position;

/** The characters of a file as they are on disk, with its line ends and byte order mark, in which lines are counted. */
final class RawText {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final String text;
    private final List<Integer> lineStarts = new ArrayList<>();

    RawText(String text) {
        this.text = text;
        lineStarts.add(text.startsWith("\uFEFF") ? 1 : 0);
        Matcher ends = LINE_END.matcher(text);
        while (ends.find()) {
            lineStarts.add(ends.end());
        }
    }

    /** The text with every correction made and nothing else changed; corrections do not overlap. */
    String corrected(List<Correction> corrections) {
        StringBuilder corrected = new StringBuilder(text);
        corrections.stream()
                .sorted(Comparator.comparing(
                                (Correction correction) -> correction.span().start())
                        .reversed())
                .forEach(correction -> corrected.replace(
                        offset(correction.span().start()),
                        offset(correction.span().end()),
                        correction.text()));
        return corrected.toString();
    }

    private int offset(Position place) {
        return text.offsetByCodePoints(lineStarts.get(place.line() - 1), place.column() - 1);
    }
}
