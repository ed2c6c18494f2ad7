package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huozi.han.Space;
import org.huozi.word.Look;
import org.huozi.word.WordBlock.TypedAlignment;
import org.huozi.word.WordBlock.WordParagraph;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.TypedBreak;
import org.huozi.word.WordPiece.TypedWord;
import org.huozi.word.WordPiece.WordFormula;

/**
 * A paragraph as somebody sees it who does not know Word: without the spaces typed for an indent and what has no width,
 * and ended where a line was broken behind a sentence.
 *
 * @param source what Word says of it
 * @param look the one that most of its characters have
 */
record SeenParagraph(WordParagraph source, List<WordPiece> pieces, String text, Look look) implements Seen {
    /** Behind these a line that was broken by hand is a paragraph; CLREQ knows no other ends. */
    private static final Pattern FINISHED = Pattern.compile("(?s).*[。；：！？.;:!?][”’）》】」』\"')]*\\s*");

    /** What has no width, and controls; Word's own spaces of other widths are spaces. */
    private static final Pattern WIDTHLESS = Pattern.compile(
            "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff]");

    private static final Pattern WIDE_SPACES = Pattern.compile("[\\t\\u00a0\\u2000-\\u200a\\u202f\\u205f]");
    private static final Pattern INDENT = Pattern.compile("^[\\s\\u3000]+");
    private static final Pattern REST = Pattern.compile("[\\s\\u3000]+$");

    SeenParagraph {
        pieces = List.copyOf(pieces);
    }

    /** The paragraphs that one of Word's is; none of nothing. */
    static List<SeenParagraph> of(WordParagraph paragraph) {
        List<SeenParagraph> seen = new ArrayList<>();
        List<WordPiece> pieces = new ArrayList<>();
        for (WordPiece piece : paragraph.pieces()) {
            boolean ends = piece instanceof TypedBreak line
                    && (line.page() || FINISHED.matcher(text(pieces)).matches());
            if (ends) {
                add(paragraph, pieces, seen);
                pieces.clear();
            } else {
                pieces.add(cleaned(piece));
            }
        }
        add(paragraph, pieces, seen);
        return seen;
    }

    /** A paragraph of ours, as it stands. */
    static SeenParagraph whole(WordParagraph paragraph) {
        return new SeenParagraph(
                paragraph, paragraph.pieces(), text(paragraph.pieces()), commonLook(paragraph.pieces()));
    }

    /** The same pieces in the place of another paragraph. */
    SeenParagraph as(SeenParagraph other) {
        return new SeenParagraph(other.source, pieces, text, other.look);
    }

    private static void add(WordParagraph source, List<WordPiece> typed, List<SeenParagraph> seen) {
        List<WordPiece> pieces = trimmed(typed);
        if (!pieces.isEmpty()) {
            seen.add(new SeenParagraph(source, pieces, text(pieces), commonLook(pieces)));
        }
    }

    private static WordPiece cleaned(WordPiece piece) {
        return piece instanceof TypedWord word
                ? new TypedWord(
                        WIDE_SPACES
                                .matcher(WIDTHLESS.matcher(word.text()).replaceAll(""))
                                .replaceAll(" "),
                        word.look(),
                        word.link())
                : piece;
    }

    private static List<WordPiece> trimmed(List<WordPiece> typed) {
        List<WordPiece> pieces = new ArrayList<>(typed);
        while (!pieces.isEmpty() && isBlank(pieces.get(0))) {
            pieces.remove(0);
        }
        while (!pieces.isEmpty() && isBlank(pieces.get(pieces.size() - 1))) {
            pieces.remove(pieces.size() - 1);
        }
        if (!pieces.isEmpty()) {
            replace(pieces, 0, INDENT);
            replace(pieces, pieces.size() - 1, REST);
        }
        return pieces;
    }

    private static boolean isBlank(WordPiece piece) {
        return piece instanceof TypedBreak
                || (piece instanceof TypedWord word
                        && Space.removed(word.text()).isEmpty());
    }

    private static void replace(List<WordPiece> pieces, int index, Pattern spaces) {
        if (pieces.get(index) instanceof TypedWord word) {
            String text = spaces.matcher(word.text()).replaceAll("");
            pieces.set(index, new TypedWord(text, word.look(), word.link()));
        }
    }

    /** The same without so many of its first characters. */
    SeenParagraph from(int start) {
        List<WordPiece> rest = new ArrayList<>();
        int left = start;
        for (WordPiece piece : pieces) {
            if (piece instanceof TypedWord word) {
                int taken = Math.min(left, word.text().length());
                left -= taken;
                if (taken < word.text().length()) {
                    rest.add(new TypedWord(word.text().substring(taken), word.look(), word.link()));
                }
            } else {
                rest.add(piece);
            }
        }
        List<WordPiece> trimmed = trimmed(rest);
        return new SeenParagraph(source, trimmed, text(trimmed), look);
    }

    /** The words of pieces. */
    static String text(List<WordPiece> pieces) {
        StringBuilder text = new StringBuilder();
        for (WordPiece piece : pieces) {
            if (piece instanceof TypedWord word) {
                text.append(word.text());
            } else if (piece instanceof WordFormula formula) {
                text.append(formula.typed());
            } else if (piece instanceof TypedBreak) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static Look commonLook(List<WordPiece> pieces) {
        Map<Look, Integer> lengths = new HashMap<>();
        Look common = Look.PLAIN;
        for (WordPiece piece : pieces) {
            if (piece instanceof TypedWord word) {
                lengths.merge(word.look(), word.text().strip().length(), Integer::sum);
                if (lengths.getOrDefault(word.look(), 0) > lengths.getOrDefault(common, 0)) {
                    common = word.look();
                }
            }
        }
        return common;
    }

    /** The text without any spaces. */
    String bare() {
        return Space.removed(text);
    }

    boolean isCentred() {
        return source.alignment() == TypedAlignment.CENTRED;
    }

    boolean isRight() {
        return source.alignment() == TypedAlignment.RIGHT;
    }

    /** Whether all its words are bold, or of a bold face. */
    boolean isStrong() {
        return pieces.stream()
                .allMatch(piece -> !(piece instanceof TypedWord word)
                        || word.text().isBlank()
                        || word.look().isStrong());
    }

    /** Whether pictures, or places of pictures, are all there is. */
    boolean isPictures() {
        return text.isBlank()
                && pieces.stream()
                        .anyMatch(piece ->
                                piece instanceof WordPiece.WordPicture || piece instanceof WordPiece.Uncarried);
    }

    boolean hasStyle(String pattern) {
        return source.style().matches(pattern);
    }
}
