package org.huozi.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.ChineseText;
import org.huozi.han.Western;
import org.jspecify.annotations.Nullable;

/**
 * Recognises {@code $a_1 + b^2$} and {@code $$…$$}, so that no mark in it is taken for Markdown. Sums of money are no
 * formulae: a formula holds no Chinese, begins and ends beside its signs, and no digit follows it ({@code $5 和 $10}).
 */
final class FormulaParser implements InlineParserExtension {
    private static final Pattern FORMULA =
            Pattern.compile("\\$\\$(?<display>[^$]+)\\$\\$|\\$(?=\\S)(?<inline>[^$\\n]+)(?<=\\S)\\$(?!\\d)");
    private static final String QUOTATION_MARKS = "“”‘’";

    private final LightInlineParser parser;

    private FormulaParser(LightInlineParser parser) {
        this.parser = parser;
    }

    @Override
    public boolean parse(LightInlineParser here) {
        int start = parser.getIndex();
        if (isBehindWord(start)) {
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
    private boolean isBehindWord(int start) {
        return start > 0 && Western.isLetterOrDigit(parser.getInput().charAt(start - 1));
    }

    private static boolean hasChinese(String text) {
        return text.codePoints()
                .anyMatch(character -> ChineseText.isChinese(character) || QUOTATION_MARKS.indexOf(character) >= 0);
    }

    @Override
    public void finalizeDocument(InlineParser inlineParser) {
        // nothing is kept
    }

    @Override
    public void finalizeBlock(InlineParser inlineParser) {
        // nothing is kept
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

    /** Offers the parser to flexmark. */
    static final class FormulaParserFactory implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return "$";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new FormulaParser(parser);
        }

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }
}
