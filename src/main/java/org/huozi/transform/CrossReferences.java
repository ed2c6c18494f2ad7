package org.huozi.transform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.han.Han;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Bibliography;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;

/**
 * Turns mentions of figures and tables, 见图 1, into links to them, and finds what page references are about. Only what
 * stands in the same article is meant. What authors type is a rule of the language, and no design changes it.
 */
public final class CrossReferences implements Transform {
    /** Not 图 1.2, another book's figure, and not 表 20% or 图 1 张; of 图 1～3 the first is meant. */
    private static final Pattern MENTION =
            Pattern.compile("(图|表)[ \\u00a0\\u2009\\u3000]{0,2}([0-9０-９]{1,3})(?![.．]?[0-9０-９]|[%％‰]|[ \\u00a0]?[张幅])");

    private static final Pattern SECOND_NUMBER = Pattern.compile("[-–—][ ]?([0-9０-９]{1,3})(?![0-9０-９])");

    /**
     * Han characters that may stand before a mention. After any other, 图 or 表 ends a word: 地图 1, 附表 2 and 人大代表 3 名
     * are no mentions.
     */
    private static final String BEFORE = "见如由从在和与及或按据对将把看到为是以照示了的即而因用于合出阅参考依查中给";

    /** A mention that follows one of these is surely one: 见图 9, （表 2. */
    private static final String INTRODUCTIONS = "见如（(";

    @Override
    public Edition apply(Edition edition, Diagnostics diagnostics) {
        return edition.withArticles(edition.articles().stream()
                .map(article -> new Mentions(new Anchors(article), diagnostics).article(article))
                .toList());
    }

    private static final class Mentions extends ArticleRewriter {
        private final Anchors anchors;
        private final Diagnostics diagnostics;

        Mentions(Anchors anchors, Diagnostics diagnostics) {
            this.anchors = anchors;
            this.diagnostics = diagnostics;
        }

        @Override
        protected List<Inline> inlines(List<Inline> inlines) {
            List<Inline> linked = new ArrayList<>();
            for (Inline inline : inlines) {
                if (inline instanceof Inline.Text text) {
                    link(text, linked);
                } else {
                    linked.add(inline.accept(this));
                }
            }
            return linked;
        }

        /** What the title of another work speaks of is not in this article. */
        @Override
        public Block bibliography(Bibliography list) {
            return list;
        }

        /** A link leads where it says; what it shows is no mention. */
        @Override
        public Inline link(Inline.Link link) {
            return link;
        }

        @Override
        public Inline innerLink(Inline.InnerLink link) {
            return link;
        }

        @Override
        public Inline pageReference(Inline.PageReference reference) {
            String meant = PlainText.of(reference.content());
            List<Anchors.Anchored> found = anchors.called(meant);
            if (found.isEmpty()) {
                diagnostics.add(Code.REF_002, reference.span(), meant);
            }
            String anchor = found.isEmpty()
                    ? ""
                    : Anchors.first(found, meant, reference.span(), diagnostics).id();
            return new Inline.PageReference(anchor, reference.content(), reference.span());
        }

        private void link(Inline.Text text, List<Inline> linked) {
            Matcher mention = MENTION.matcher(text.value());
            int end = 0;
            while (mention.find()) {
                if (isWithinWord(text.value(), mention.start()) || countsByChapter(text.value(), mention)) {
                    continue;
                }
                FigureName named = named(mention);
                String anchor = named.type().anchor() + "-" + named.number();
                Inline.Text shown = part(text, mention.start(), mention.end());
                if (anchors.has(anchor)) {
                    if (mention.start() > end) {
                        linked.add(part(text, end, mention.start()));
                    }
                    linked.add(new Inline.Reference(anchor, List.of(shown), shown.span()));
                    end = mention.end();
                } else if (isIntroduced(text.value(), mention.start())) {
                    diagnostics.add(Code.REF_001, shown.span(), named.chinese(), named.english());
                }
            }
            if (end == 0) {
                linked.add(text);
            } else if (end < text.value().length()) {
                linked.add(part(text, end, text.value().length()));
            }
        }

        private static FigureName named(Matcher mention) {
            boolean table = mention.group(1).equals(FigureName.word(Figure.Type.TABLE));
            return new FigureName(table ? Figure.Type.TABLE : Figure.Type.FIGURE, Integer.parseInt(mention.group(2)));
        }

        private static boolean isWithinWord(String text, int at) {
            int before = at == 0 ? ' ' : text.codePointBefore(at);
            return Han.is(before) && BEFORE.indexOf(before) < 0;
        }

        /** 图 2-1 is the first figure of chapter 2; 图 1-2 may be two figures, and its first is meant. */
        private static boolean countsByChapter(String text, Matcher mention) {
            Matcher second = SECOND_NUMBER.matcher(text).region(mention.end(), text.length());
            return second.lookingAt() && Integer.parseInt(second.group(1)) <= Integer.parseInt(mention.group(2));
        }

        private static boolean isIntroduced(String text, int at) {
            return at > 0 && INTRODUCTIONS.indexOf(text.charAt(at - 1)) >= 0;
        }

        private static Inline.Text part(Inline.Text text, int from, int to) {
            return new Inline.Text(text.words().part(from, to));
        }
    }
}
