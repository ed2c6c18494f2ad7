package org.huozi.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import java.util.regex.Pattern;
import org.huozi.han.ChineseText;
import org.huozi.han.Western;

/**
 * Asterisks and underscores that mean themselves: 3*4*5 米, 0.35** (significance), 张* (a name kept back) and ____ (to
 * be filled in). A sign that marks emphasis begins before a word and ends behind one.
 */
final class LiteralSigns {
    /** Marks that end or part something: no emphasis begins with them. */
    private static final String PAUSES = "，。、；：？！）》」』】〕〉”’％,.;:?!)]}%‰℃";

    private static final String OPENING = "（《「『【〔〈“‘([{";

    /** The commonest surnames; some are ordinary words as well. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆" + "汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    private static final Pattern CLAUSES = Pattern.compile("[，。；、：]");

    private LiteralSigns() {}

    /**
     * Whether a run of signs can begin nothing: between letters or digits, behind a number, before a pause.
     *
     * @param before the character on this side; empty at a paragraph's edge
     */
    static boolean cannotOpen(String before, String after) {
        return isWithinWord(before, after)
                || isOneOf(PAUSES, after)
                || ((!before.isEmpty()
                                && (Character.isDigit(before.charAt(0)) || isOneOf("%％‰)）", before))
                                && !isSpace(after))
                        && !isOneOf(OPENING.substring(1, 7), after));
    }

    static boolean cannotClose(String before, String after) {
        return isWithinWord(before, after) || isOneOf(OPENING, before);
    }

    /**
     * Whether two runs, one of which could as well begin as end something, mark nothing together: of different length
     * beside Chinese text; two sums 4 台*5 元，6 台*7 元; two names, 张*和李*.
     */
    static boolean areApart(DelimiterRun opener, DelimiterRun closer) {
        int start = opener.getNode().getEndOffset();
        int end = closer.getNode().getStartOffset();
        String text = opener.getNode().getChars().getBaseSequence().toString();
        String content = text.substring(start, Math.max(start, end));
        char before = at(text, opener.getNode().getStartOffset() - 1);
        char after = at(text, closer.getNode().getEndOffset());
        if (opener.length() != closer.length()
                && (isChinese(before) || isChinese(after) || isChinese(at(content, 0)))) {
            return true;
        }
        boolean within = opener.canClose() && closer.canOpen() && isWordLike(before) && isWordLike(after);
        boolean clauses = CLAUSES.matcher(content).find();
        boolean sums = Character.isDigit(at(content, 0)) && Character.isDigit(after);
        boolean names = isSurname(before) && (clauses || isSurname(at(content, content.length() - 1)));
        return within && (sums || names || (clauses && opener.length() == 1));
    }

    /** ____年____月: places to be filled in. */
    static boolean areBlanks(DelimiterRun opener, DelimiterRun closer) {
        return Math.max(opener.length(), closer.length()) > 3;
    }

    static boolean isSurname(char character) {
        return SURNAMES.indexOf(character) >= 0;
    }

    private static boolean isWithinWord(String before, String after) {
        return isWestern(before) && isWestern(after);
    }

    private static boolean isWestern(String character) {
        return !character.isEmpty() && Western.isLetterOrDigit(character.codePointAt(0));
    }

    private static boolean isOneOf(String marks, String character) {
        return !character.isEmpty() && marks.contains(character);
    }

    private static boolean isSpace(String character) {
        return character.isBlank();
    }

    private static boolean isWordLike(char character) {
        return Character.isLetterOrDigit(character);
    }

    private static boolean isChinese(char character) {
        return ChineseText.isChinese(character);
    }

    private static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
