package org.huozi.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Inline;
import org.huozi.model.Words;

/**
 * Marks that an author meant as markup and that are printed as they stand: a pair without its other half, marks of other
 * dialects, links written in another way.
 */
enum RawMarkup {
    /** {@code **重点：各地要抓好落实。} A star behind a number or a surname is a star. */
    UNPAIRED(
            Code.MKD_022,
            "(?<![*A-Za-z0-9%％‰）)])(\\*\\*)(?!表示|代表|号|的为)(?=[\\p{IsHan}“《（【「\"(])|(?<=[。；：！？”》）])(\\*\\*)(?=$)"),
    STRUCK(Code.MKD_023, "(~~)(?=\\S)[^~\\n]+(?<=\\S)~~"),
    HIGHLIGHTED(Code.MKD_024, "(==)(?=[^=\\s])[^=\\n]+(?<=[^=\\s])=="),
    /** {@code [省厅 网站](https://rst.example.org/通知 正文.html)}. */
    LINK(Code.MKD_025, "(?<!!)(\\[[^\\[\\]\\n]+\\])\\s*[（(]\\s*(?:https?://|www\\.|mailto:)[^\\n（）()]*[）)]"),
    CONTENTS(Code.MKD_026, "^(\\[(?:TOC|toc|\\[_TOC_\\])\\])$"),
    /** {@code -甲项}: a list without its space. */
    BULLET(Code.MKD_041, "^([-+])(?=\\p{IsHan})"),
    TASK(Code.MKD_028, "^(\\[[ xX]\\])(?=\\s)"),
    /** {@code {#id}}, {@code [[page]]}, {@code [!NOTE]}, {@code ++new++}, {@code ^[note]}, {@code x^2^}, {@code [@key]}, TeX. */
    FOREIGN(
            Code.MKD_035,
            "(^#{7,}(?=\\s)|\\{#[\\w-]+\\}|\\{:[^}\\n]*\\}|!?\\[\\[[^\\[\\]\\n]+\\]\\]|^\\[![A-Za-z]+\\]|\\+\\+(?=\\S)[^+\\n]+(?<=\\S)\\+\\+"
                    + "|\\^\\[[^\\]\\n]+\\]|(?<=[\\w)\\p{IsHan}])\\^[0-9A-Za-z]{1,4}\\^|(?<=[A-Za-z])~[0-9]{1,3}~|\\[-?@[\\w:.-]+\\]|^\\[//\\]:|^%%|<!--"
                    + "|\\\\(?:text|frac|sqrt|sum|int|times|cdot|begin|end|textbf|textit|emph|cite|ref|label|section|alpha|beta|Delta)(?![A-Za-z]))");

    private final Code code;
    private final Pattern pattern;

    RawMarkup(Code code, String pattern) {
        this.code = code;
        this.pattern = Pattern.compile(pattern);
    }

    /** A legend or a note of a star: {@code *为初步数。}, {@code 李四**}. */
    private static final Pattern STARRED =
            Pattern.compile("^\\*[^*\\s].*|.*[\\p{L}\\p{N}]\\*{1,2}(?:$|[\\s，。；、（(])[^\\n]*", Pattern.DOTALL);

    /** Reports what is left in these blocks. */
    static void report(List<? extends Block> blocks, Diagnostics diagnostics) {
        List<Words> texts = new ArrayList<>();
        new ArticleRewriter() {
            @Override
            public Inline text(Inline.Text text) {
                texts.add(text.words());
                return text;
            }

            void look() {
                blocks(List.copyOf(blocks));
            }
        }.look();
        boolean starred =
                texts.stream().anyMatch(text -> STARRED.matcher(text.text()).matches());
        for (Words text : texts) {
            for (RawMarkup markup : values()) {
                if (markup != UNPAIRED || !starred) {
                    markup.report(text, diagnostics);
                }
            }
        }
    }

    private void report(Words words, Diagnostics diagnostics) {
        Matcher found = pattern.matcher(words.text());
        while (found.find()) {
            int group = found.group(1) == null ? 2 : 1;
            boolean typed = true; // and not escaped
            for (int i = found.start(group); i < found.end(group); i++) {
                typed &= words.isVerbatim(i);
            }
            boolean told = this == LINK && isRefused(words.span(found.start(), found.end()), diagnostics);
            if (typed && !told && !isName(words.text(), found.start())) {
                diagnostics.add(new Diagnostic(
                        code,
                        code.severity(),
                        words.span(found.start(), found.end()),
                        List.of(found.group()),
                        List.of()));
            }
        }
    }

    /** A link whose address is none has been reported. */
    private static boolean isRefused(Span link, Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .anyMatch(found ->
                        found.code() == Code.MKD_004 && found.span().start().equals(link.start()));
    }

    /** 张** is a name kept back. */
    private boolean isName(String text, int at) {
        return this == UNPAIRED && at > 0 && LiteralSigns.isSurname(text.charAt(at - 1));
    }
}
