package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.edition.AuthorDetail;

/**
 * Where authors work, as a line below their names says it.
 *
 * @param mark the number that leads to it; empty for all authors
 */
record Institution(String mark, String name, Optional<String> position) {
    private static final Pattern BRACKETS = Pattern.compile("(?s)[（(\\[](.*)[）)\\]][。.]?");
    private static final Pattern ITEM =
            Pattern.compile("(?<![^；;，,。\\s])([0-9a-c①-⑨])\\s*+[.．、)）]?+\\s*+(?=[\\p{IsHan}A-Z])");

    private static final String BODY = "大学|学院|研究|中心|委员会|政府|厅|局|部|院|所|公司|集团|银行|协会|学会|党校|医院|学校|办公室|智库|出版社|编辑部|社";

    /** Whether a line names institutions and nothing else. */
    static boolean isLine(String line) {
        boolean bracketed = BRACKETS.matcher(line.strip()).matches();
        boolean body = Pattern.compile("(?:" + BODY + "|University|Institute|School|College|Department|Academy|Center)")
                .matcher(line)
                .find();
        boolean numbered = line.strip().matches("(?s)[（(]?\\s*[1a①]\\s*[.．、]?\\s*\\S.*");
        return body
                && (bracketed || numbered)
                && line.length() <= 400
                && !line.strip().matches("(?s).*[。].+");
    }

    /** Whether it is the name of one. */
    static boolean isName(String text) {
        return text.length() <= 30 && text.matches(".*(?:" + BODY + ")") && !text.matches(".*[，。；：].*");
    }

    /** What such a line names. */
    static List<Institution> in(String line) {
        Matcher brackets = BRACKETS.matcher(line.strip());
        String inside = brackets.matches() ? brackets.group(1) : line.strip();
        List<Institution> found = new ArrayList<>();
        Matcher item = ITEM.matcher(inside);
        String mark = "";
        int at = 0;
        while (item.find()) {
            add(mark, inside.substring(at, item.start()), found);
            mark = number(item.group(1));
            at = item.end();
        }
        add(mark, inside.substring(at), found);
        return found;
    }

    static String number(String mark) {
        int circled = mark.codePointAt(0) - '①';
        return circled >= 0 && circled < 9 ? Integer.toString(circled + 1) : mark;
    }

    private static void add(String mark, String text, List<Institution> found) {
        for (String part : mark.isEmpty() ? text.split("[；;]", -1) : new String[] {text}) {
            String bare = part.replaceAll("^[；;，,。\\s]+|[；;，,。\\s]+$", "");
            if (!bare.isEmpty()) {
                found.add(of(mark, bare));
            }
        }
    }

    /** 某中心，副研究员 is an institution and a position in it. */
    private static Institution of(String mark, String text) {
        int comma = Math.max(text.lastIndexOf('，'), text.lastIndexOf(','));
        String behind = comma < 0 ? "" : text.substring(comma + 1).strip();
        return AuthorDetail.isPosition(behind)
                ? new Institution(mark, text.substring(0, comma).strip(), Optional.of(behind))
                : new Institution(mark, text, Optional.empty());
    }
}
