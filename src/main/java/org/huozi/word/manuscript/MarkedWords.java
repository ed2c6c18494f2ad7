package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.huozi.han.ChineseText;
import org.huozi.word.Look;
import org.huozi.word.Look.Elevation;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.Comment;
import org.huozi.word.WordPiece.NoteCall;
import org.huozi.word.WordPiece.TypedBreak;
import org.huozi.word.WordPiece.TypedWord;
import org.huozi.word.WordPiece.Uncarried;
import org.huozi.word.WordPiece.WordFormula;

/**
 * Pieces of a paragraph in Markdown: what stands out of the running text is marked, and nothing else.
 *
 * @param body what the running text looks like
 * @param raised whether raised [1] are mentions of a list of sources, which are raised anyway
 * @param notes the names of notes, by the ids of their marks
 */
record MarkedWords(BodyLook body, boolean raised, Map<String, String> notes, Care care) {
    private static final Pattern MENTION = Pattern.compile("[\\[［〔][0-9０-９][0-9０-９,，、 –—~～-]*[\\]］〕]");

    /** Characters: a line that was broken later than this was broken because it was full. */
    private static final int FULL = 25;

    /**
     * How words are marked.
     *
     * @param link where they lead
     */
    private record Mark(boolean strong, boolean emphasised, boolean dotted, Elevation elevation, String link) {
        static final Mark NONE = new Mark(false, false, false, Elevation.ON_LINE, "");

        /** （一）加强领导。, in a face of its own. */
        static final Mark RUN_IN = new Mark(true, false, false, Elevation.ON_LINE, "");

        Mark withoutFace() {
            return new Mark(false, false, dotted, elevation, link);
        }
    }

    /** Words of one mark. */
    private record MarkedRun(Mark mark, StringBuilder text) {}

    /** A paragraph. */
    String paragraph(List<WordPiece> pieces) {
        return care.begun(line(pieces, true));
    }

    /** What is set apart as a whole: headings, captions, heads of tables. Their weight is the journal's to say. */
    String title(List<WordPiece> pieces) {
        return line(pieces, false);
    }

    private String line(List<WordPiece> pieces, boolean faces) {
        StringBuilder line = new StringBuilder();
        List<MarkedRun> runs = new ArrayList<>();
        boolean allKai = pieces.stream()
                .allMatch(piece ->
                        !(piece instanceof TypedWord word) || word.look().isKai());
        for (int i = 0; i < pieces.size(); i++) {
            WordPiece piece = pieces.get(i);
            if (piece instanceof TypedWord word) {
                Mark mark = i == 0 && isRunIn(word, pieces) ? Mark.RUN_IN : mark(word, allKai);
                add(word.text(), faces ? mark : mark.withoutFace(), runs);
            } else {
                flush(runs, line);
                line.append(other(
                        piece, line, i + 1 < pieces.size() ? SeenParagraph.text(pieces.subList(i + 1, i + 2)) : ""));
            }
        }
        flush(runs, line);
        return line.toString();
    }

    /** Official documents set a heading at the beginning of its paragraph in 楷体 (GB/T 9704-2012 §7.3.3). */
    private boolean isRunIn(TypedWord word, List<WordPiece> pieces) {
        return pieces.size() > 1
                && body.isOtherFace(word.look())
                && body.isKai(word.look())
                && HeadingForm.of(word.text()).isPresent()
                && word.text().strip().matches(".*[。：]");
    }

    private Mark mark(TypedWord word, boolean allKai) {
        Look look = word.look();
        boolean mention = raised
                && look.elevation() == Elevation.RAISED
                && MENTION.matcher(word.text().strip()).matches();
        return new Mark(
                body.isStronger(look) && look.elevation() == Elevation.ON_LINE,
                look.italic() || (body.isKai(look) && !allKai && !look.isStrong()),
                look.dotted(),
                mention ? Elevation.ON_LINE : look.elevation(),
                word.link());
    }

    private static void add(String text, Mark mark, List<MarkedRun> runs) {
        boolean same = !runs.isEmpty()
                && (text.isBlank() || runs.get(runs.size() - 1).mark().equals(mark));
        if (same) {
            runs.get(runs.size() - 1).text().append(text);
        } else if (!text.isEmpty()) {
            runs.add(new MarkedRun(text.isBlank() ? Mark.NONE : mark, new StringBuilder(text)));
        }
    }

    private void flush(List<MarkedRun> runs, StringBuilder line) {
        runs.forEach(run -> line.append(marked(run)));
        runs.clear();
    }

    /** Spaces stay outside of marks, or the marks were none. */
    private String marked(MarkedRun run) {
        String text = run.text().toString();
        String core = text.strip();
        Mark mark = run.mark();
        if (core.isEmpty() || mark.equals(Mark.NONE)) {
            return care.written(text);
        }
        int start = text.indexOf(core);
        String written = care.written(core);
        if (mark.elevation() != Elevation.ON_LINE) {
            String tag = mark.elevation() == Elevation.RAISED ? "sup" : "sub";
            written = "<" + tag + ">" + written + "</" + tag + ">";
        }
        if (mark.dotted()) {
            written = "[" + written + "]{.着重号}";
        }
        if (!mark.link().isEmpty()) {
            written = core.equals(mark.link()) ? "<" + core + ">" : "[" + written + "](" + address(mark.link()) + ")";
        }
        if (mark.emphasised()) {
            written = care == Care.LIGHT ? "*" + written + "*" : "<i>" + written + "</i>";
        }
        if (mark.strong()) {
            written = care == Care.LIGHT ? "**" + written + "**" : "<b>" + written + "</b>";
        }
        return text.substring(0, start) + written + text.substring(start + core.length());
    }

    private static String address(String link) {
        return link.replace("(", "%28").replace(")", "%29");
    }

    /** @param behind the words that follow at once */
    private String other(WordPiece piece, StringBuilder line, String behind) {
        if (piece instanceof NoteCall call) {
            return "[^" + notes.getOrDefault(call.id(), call.id()) + "]";
        }
        if (piece instanceof Comment comment) {
            return " <!-- 批注" + (comment.author().isBlank() ? "" : "（" + remark(comment.author()) + "）") + "："
                    + remark(comment.text()) + " -->";
        }
        if (piece instanceof Uncarried uncarried) {
            return "【待填：" + uncarried.name() + "】";
        }
        if (piece instanceof TypedBreak) {
            return isFull(line, behind) ? space(line, behind) : "\\\n";
        }
        return piece instanceof WordFormula formula ? formula(formula, line, behind) : "";
    }

    private static String remark(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("-{2,}|>", "—").strip();
    }

    /** A line that is as long as lines are was broken for no reason of its own. */
    private static boolean isFull(StringBuilder line, String behind) {
        String last = line.substring(line.lastIndexOf("\n") + 1);
        return last.length() >= FULL && !behind.isBlank();
    }

    private static String space(StringBuilder line, String behind) {
        return ChineseText.spaceBetween(line.codePointBefore(line.length()), behind.codePointAt(0)) ? " " : "";
    }

    /** Beside a letter or a digit its sign would be that of money. */
    private String formula(WordFormula formula, StringBuilder line, String behind) {
        if (formula.tex().isEmpty()) {
            return line(List.copyOf(formula.line()), false);
        }
        if (formula.display() && line.isEmpty() && behind.isEmpty()) {
            return "$$ " + formula.tex() + " $$";
        }
        boolean afterWord = !line.isEmpty() && isWord(line.charAt(line.length() - 1));
        boolean beforeDigit = !behind.isEmpty() && Character.isDigit(behind.charAt(0));
        return (afterWord ? " " : "") + "$" + formula.tex() + "$" + (beforeDigit ? " " : "");
    }

    private static boolean isWord(char last) {
        return last < 0x80 && Character.isLetterOrDigit(last);
    }
}
