package org.huozi.check.structure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.FigureName;
import org.huozi.model.Inline;

/** Every figure and table is mentioned, and before it is shown (CY/T 170 §6, CY/T 171 §6: 先见文字，后见图表). */
final class CitedFigures extends ArticleRewriter {
    /** Behind 图 1: ～3 or 、2. */
    private static final Pattern MORE = Pattern.compile("\\A *([～~—－至到、和及-]) *[图表]? ?([0-9]{1,2})(?![0-9.])");

    /** 下图, 见上表, 如图所示: figures without their numbers. */
    private static final Pattern UNNAMED = Pattern.compile("[图表](?:(?<=[下上左右前后本附该].)|(?<=[见如].)(?! ?[0-9]))");

    private final String slug;
    private final Map<String, Integer> mentioned = new HashMap<>();
    private final Map<Figure, Integer> shown = new HashMap<>();
    /** The types that the text mentions without saying which one: it may be any. */
    private final Set<Figure.Type> unnamed = EnumSet.noneOf(Figure.Type.class);

    private int place;

    private CitedFigures(String slug) {
        this.slug = slug;
    }

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        CitedFigures reader = new CitedFigures(article.slug());
        reader.article(article);
        reader.shown.forEach((figure, at) -> {
            Integer mention = reader.mentioned.get(figure.id());
            FigureName name = FigureName.of(figure);
            if (reader.unnamed.contains(figure.type())) {
                return;
            }
            if (mention == null) {
                diagnostics.add(Code.STR_005, figure.span(), name.chinese(), name.english());
            } else if (mention > at) {
                diagnostics.add(Code.STR_006, figure.span(), name.chinese(), name.english());
            }
        });
    }

    /** What a figure says of itself is no mention. */
    @Override
    public Block figure(Figure figure) {
        shown.put(figure, place++);
        return figure;
    }

    @Override
    protected List<Inline> inlines(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.Text text) {
                UNNAMED.matcher(text.value())
                        .results()
                        .forEach(word ->
                                unnamed.add(word.group().endsWith("表") ? Figure.Type.TABLE : Figure.Type.FIGURE));
            }
            if (inlines.get(i) instanceof Inline.Reference reference) {
                mention(reference.anchor());
                if (i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Text text) {
                    more(reference.anchor(), text.value());
                }
            }
        }
        return super.inlines(inlines);
    }

    /** A link to a figure mentions it in words of its own. */
    @Override
    public Inline innerLink(Inline.InnerLink link) {
        link.destination().filter(place -> place.slug().equals(slug)).ifPresent(place -> mention(place.anchor()));
        return super.innerLink(link);
    }

    private void more(String anchor, String text) {
        String type = anchor.substring(0, anchor.lastIndexOf('-') + 1);
        int first = Integer.parseInt(anchor.substring(type.length()));
        String rest = text;
        Matcher more = MORE.matcher(rest);
        while (more.find()) {
            int last = Integer.parseInt(more.group(2));
            boolean range = "～~—－至到-".contains(more.group(1));
            for (int number = range ? first + 1 : last; number <= last; number++) {
                mention(type + number);
            }
            rest = rest.substring(more.end());
            more = MORE.matcher(rest);
        }
    }

    private void mention(String anchor) {
        mentioned.putIfAbsent(anchor, place++);
    }
}
