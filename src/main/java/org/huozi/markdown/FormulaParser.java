package org.huozi.markdown;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.ChineseText;
import org.huozi.han.Western;

/**
 * Recognises {@code $a_1 + b^2$} and {@code $$…$$}, so that no mark in it is taken for Markdown. Sums of money are no
 * formulae: a formula holds no Chinese, begins and ends beside its signs, and no digit follows it ({@code $5 和 $10}).
 */
final class FormulaParser {
    static final InlineRule RULE = new InlineRule("$", FormulaParser::parse);

    /** Looked for where the parser stands, and not in all that follows. */
    private static final Pattern FORMULA =
            Pattern.compile("^(?:\\$\\$(?<display>[^$]+)\\$\\$|\\$(?=\\S)(?<inline>[^$\\n]+)(?<=\\S)\\$(?!\\d))");

    private static final String QUOTATION_MARKS = "“”‘’";

    private FormulaParser() {}

    private static boolean parse(LightInlineParser parser) {
        int start = parser.getIndex();
        if (isBehindWord(parser, start)) {
            return false;
        }
        Matcher formula = parser.matcher(FORMULA); // which moves the parser on
        if (formula == null || hasChinese(formula.group())) {
            parser.setIndex(start);
            return false;
        }
        BasedSequence source = parser.getInput().subSequence(formula.start(), formula.end());
        boolean display = formula.group("display") != null;
        parser.flushTextNode();
        parser.appendNode(new FormulaNode(source, formula.group(display ? "display" : "inline"), display));
        parser.setIndex(formula.end());
        return true;
    }

    /** US$ and 5$ are sums of money. */
    private static boolean isBehindWord(LightInlineParser parser, int start) {
        return start > 0 && Western.isLetterOrDigit(parser.getInput().charAt(start - 1));
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(character -> ChineseText.isChinese(character) || QUOTATION_MARKS.indexOf(character) >= 0);
    }

    /** A formula in flexmark's tree. */
    static final class FormulaNode extends Node {
        private final String tex;
        private final boolean display;

        FormulaNode(BasedSequence chars, String tex, boolean display) {
            super(chars);
            this.tex = tex;
            this.display = display;
        }

        String tex() {
            return tex;
        }

        boolean display() {
            return display;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
