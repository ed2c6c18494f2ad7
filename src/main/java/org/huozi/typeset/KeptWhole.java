package org.huozi.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the cell of a table keeps on one line, where running text may break: a number with its unit, a day, a time, the
 * number of a document, a mail address. Only a word too long for any column goes on by rule. Who looks for a figure in a column reads it at one glance or not at all.
 */
public final class KeptWhole {
    private static final String NUMBER = "\\d++(?:[.,:]\\d++)*+";

    private static final String NUMBERS = "[+−±<>≤≥≈＜＞-]?" + NUMBER + "(?:[-–—～~/×:]" + NUMBER + ")*+[%‰℃]?";

    private static final String UNIT = "(?:人次|人年|元|人|名|个|位|项|家|所|件|篇|次|倍|岁|年|月|日|天|周|时|分|秒|点"
            + "|平方公里|平方米|立方米|公里|千米|厘米|毫米|米|公顷|亩|千瓦时|千瓦|吨|千克|公斤|克|升|度|级|届|期|号|条|章|节|页|册|本|户|台|套)";

    private static final Pattern WHOLE = Pattern.compile(
            // name@example.org
            "(?<![!-~])(?=[!-~]*[A-Za-z])[!-~]{2,40}(?![!-~])"
                    // 浙人社发〔2022〕58号
                    + "|\\p{IsHan}{2,6}〔\\d+〕 ?\\d+ ?号"
                    // 2022年6月底, 3月5日, 9时30分
                    + "|(?:\\d+ ?[年月日时分] ?){2,3}[底初末前]?"
                    // −11.6%, 8:30—10:00, 3.2万人, 12个
                    + "|" + NUMBERS + "(?: ?[十百千万亿]{0,2}" + UNIT + "[底初末前]?| ?[十百千万亿]{1,2})?");

    private KeptWhole() {}

    /** The text, with the characters inside such pieces marked. */
    public static List<Glyph> in(List<Glyph> text) {
        StringBuilder characters = new StringBuilder();
        text.forEach(glyph -> characters.append((char) Math.min(glyph.codePoint(), 0xFFFF)));
        List<Glyph> marked = new ArrayList<>(text);
        for (Matcher piece = WHOLE.matcher(characters); piece.find(); ) {
            for (int i = piece.start(); i < piece.end() - 1; i++) {
                if (text.get(i).seam() == Seam.ORDINARY) { // a title knows its own places
                    marked.set(i, text.get(i).before(Seam.KEPT));
                }
            }
        }
        return marked;
    }
}
