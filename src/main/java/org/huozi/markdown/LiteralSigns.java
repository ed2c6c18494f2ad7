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

    /** What a title or a quotation begins with: it may be emphasised behind a number. */
    private static final String QUOTING = "《「『【〔〈";

    private static final String OPENING = QUOTING + "（“‘([{";

    /** The commonest surnames; some are ordinary words as well. */
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆钱" + "汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";

    /** What a star stands for in a legend: *号为必填项, ***表示1%显著. */
    private static final Pattern LEGEND = Pattern.compile("号|表示|代表|的为|ST(?=\\p{IsHan})");

    private static final Pattern PRODUCT = Pattern.compile("[0-9]\\*[0-9(（]|[)）]\\*[0-9]|[=＝][^*\\n]*\\*");
    /** Chars: signs so far apart mark nothing together, where each could as well be the other. */
    private static final int FARTHEST = 1000;

    /** Chars on either side of a sign in which another multiplication is looked for. */
    private static final int NEAR = 200;

    private static final Pattern SENTENCES = Pattern.compile("[。；].");
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
                || (isWestern(before) && isOneOf("（(", after))
                || (isBehindNumber(before) && !after.isBlank() && !isOneOf(QUOTING, after));
    }

    private static boolean isBehindNumber(String before) {
        return isOneOf("%％‰)）", before) || (!before.isEmpty() && Character.isDigit(before.charAt(0)));
    }

    static boolean cannotClose(String before, String after) {
        return isWithinWord(before, after) || isOneOf(OPENING, before);
    }

    /**
     * Whether two runs, one of which could as well begin as end something, mark nothing together: of different length
     * beside Chinese text; two sums 4 台*5 元，6 台*7 元; two names, 张*和李*; a legend, *号为必填项.
     */
    static boolean areApart(DelimiterRun opener, DelimiterRun closer) {
        Between between = Between.of(opener, closer);
        return between.isFar()
                || between.differsInLength()
                || between.isLegend()
                || between.isOfNames()
                || between.isOfSentences()
                || between.isOfProducts()
                || (between.isWithinWords() && between.isOfSums());
    }

    /**
     * Two runs of stars in their text.
     *
     * @param both whether each could as well begin as end something
     */
    private record Between(
            CharSequence text,
            DelimiterRun opener,
            DelimiterRun closer,
            CharSequence content,
            char before,
            char after,
            boolean both) {
        static Between of(DelimiterRun opener, DelimiterRun closer) {
            CharSequence text = opener.getNode().getChars().getBaseSequence();
            int start = opener.getNode().getEndOffset();
            int end = Math.max(start, closer.getNode().getStartOffset());
            return new Between(
                    text,
                    opener,
                    closer,
                    text.subSequence(start, end),
                    at(text, opener.getNode().getStartOffset() - 1),
                    at(text, closer.getNode().getEndOffset()),
                    opener.canClose() && closer.canOpen());
        }

        private char first() {
            return at(content, 0);
        }

        private char last() {
            return at(content, content.length() - 1);
        }

        boolean isFar() {
            return content.length() > FARTHEST;
        }

        boolean differsInLength() {
            return opener.length() != closer.length()
                    && (isChinese(before) || isChinese(after) || isChinese(first()) || isChinese(last()));
        }

        boolean isLegend() {
            return LEGEND.matcher(content).lookingAt();
        }

        boolean isWithinWords() {
            return both && Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        }

        boolean isOfNames() {
            boolean clauses = isWithinWords() && CLAUSES.matcher(content).find();
            return isSurname(before) && content.length() > 1 && (clauses || isSurname(last()));
        }

        boolean isOfSentences() {
            return both && SENTENCES.matcher(content).find();
        }

        boolean isOfSums() {
            return (Character.isDigit(first()) && Character.isDigit(after))
                    || (isWestern(before) && isWestern(last()))
                    || (opener.length() == 1 && CLAUSES.matcher(content).find());
        }

        /** 长*宽*高为3*4*5米: where one star multiplies, all do. */
        boolean isOfProducts() {
            return opener.length() == 1
                    && opener.canClose()
                    && Character.isLetterOrDigit(before)
                    && PRODUCT.matcher(line()).find();
        }

        /** What of the line is near. */
        private CharSequence line() {
            int start = opener.getNode().getStartOffset();
            int end = start;
            int first = Math.max(0, start - NEAR);
            int last = Math.min(text.length(), end + NEAR);
            while (start > first && text.charAt(start - 1) != '\n') {
                start--;
            }
            while (end < last && text.charAt(end) != '\n') {
                end++;
            }
            return text.subSequence(start, end);
        }
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

    private static boolean isWestern(char character) {
        return Western.isLetterOrDigit(character);
    }

    private static boolean isOneOf(String marks, String character) {
        return !character.isEmpty() && marks.contains(character);
    }

    private static boolean isChinese(char character) {
        return ChineseText.isChinese(character);
    }

    private static char at(CharSequence text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
