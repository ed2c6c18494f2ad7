package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.word.Look.Elevation;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.TypedWord;

/** The names in a line of names: 周  禾¹  沈一川², 张三、李四, Zhang San, Li Si. */
final class AuthorNames {
    private static final String HAN_NAME = "\\p{IsHan}{2,4}(?:·\\p{IsHan}{1,8})*";
    private static final String LATIN_NAME = "[A-Z][A-Za-z.'’-]*(?: [A-Z][A-Za-z.'’-]*){1,3}";
    private static final Pattern NAME = Pattern.compile(HAN_NAME + "|" + LATIN_NAME);

    /** Marks, raised or not: 1,2* */
    private static final Pattern MARKS =
            Pattern.compile("[0-9①-⑨*＊†](?:[,，、]?[0-9①-⑨*＊†a-c])*+|(?<=\\p{IsHan})[a-c](?:[,，][a-c])*+");

    private static final Pattern SEPARATOR = Pattern.compile("[，,、；;/／&]|\\band\\b");
    private static final Pattern INTRODUCTION =
            Pattern.compile("^(?:[□■◎●○◆◇]|(?:文|图文|撰文|作者|撰稿|执笔)\\s*[/／|｜:：])[\\s\\u3000]*");
    private static final int MOST = 12;

    /** How a raised mark is told from the letters beside it. */
    private static final String RAISED = "\u0001";

    private AuthorNames() {}

    /** Authors with the marks behind their names; none where a line says anything else. */
    static List<Byline> in(SeenParagraph line) {
        return in(line.pieces());
    }

    private static List<Byline> in(List<WordPiece> pieces) {
        StringBuilder text = new StringBuilder();
        for (WordPiece piece : pieces) {
            if (piece instanceof TypedWord word) {
                boolean raised = word.look().elevation() == Elevation.RAISED
                        && !word.text().isBlank();
                text.append(raised ? RAISED + word.text().strip() + RAISED : word.text());
            }
        }
        return in(
                INTRODUCTION.matcher(text.toString().replace('\n', ' ').strip()).replaceFirst(""));
    }

    /** The same of a line of plain text. */
    static List<Byline> in(String line) {
        List<Byline> authors = new ArrayList<>();
        Matcher marks = Pattern.compile(RAISED + "([^" + RAISED + "]*)" + RAISED + "|" + MARKS.pattern())
                .matcher(line);
        int at = 0;
        boolean understood = true;
        while (marks.find()) {
            understood &=
                    add(line.substring(at, marks.start()), split(marks.group().replace(RAISED, "")), authors);
            at = marks.end();
        }
        understood &= add(line.substring(at), List.of(), authors);
        return understood && authors.size() <= MOST ? authors : List.of();
    }

    private static List<String> split(String marks) {
        List<String> each = new ArrayList<>();
        for (int mark :
                marks.codePoints().filter(sign -> ",，、 ".indexOf(sign) < 0).toArray()) {
            each.add(Institution.number(Character.toString(mark)));
        }
        return each;
    }

    /** @param marks of the last name; @return whether all that stands there are names */
    private static boolean add(String text, List<String> marks, List<Byline> authors) {
        List<String> names = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            String bare = part.replaceAll("[\\s\\u3000]+", " ").strip();
            if (!bare.isEmpty()) {
                names.addAll(
                        NAME.matcher(bare).matches() && !bare.matches(".*\\p{IsHan}.*") ? List.of(bare) : joined(bare));
            }
        }
        for (int i = 0; i < names.size(); i++) {
            if (!NAME.matcher(names.get(i)).matches()) {
                return false;
            }
            authors.add(Byline.of(names.get(i), i + 1 == names.size() ? marks : List.of()));
        }
        return true;
    }

    /** A name of two characters is set apart to the width of three: 周  禾. */
    private static List<String> joined(String text) {
        List<String> names = new ArrayList<>();
        String open = "";
        for (String part : text.split(" ", -1)) {
            if (open.length() == 1) {
                names.add(open + part);
                open = "";
            } else if (part.length() == 1) {
                open = part;
            } else {
                names.add(part);
            }
        }
        if (!open.isEmpty()) {
            names.add(open);
        }
        return names;
    }
}
