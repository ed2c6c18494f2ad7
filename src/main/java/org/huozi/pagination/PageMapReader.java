package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huozi.html.Target;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.Heading;
import org.huozi.model.Walk;

/** Reads, from the finished layout, which page holds what. */
final class PageMapReader {
    private final PdfBoxRenderer renderer;
    private final Layer layer;
    private final LayoutContext context;
    private final Target target;

    private PageMapReader(PdfBoxRenderer renderer, Target target) {
        this.renderer = renderer;
        this.layer = renderer.getRootBox().getLayer();
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        this.target = target;
    }

    /**
     * The pages of an edition.
     *
     * @param target how ids were made for the pages
     */
    static PageMap read(PdfBoxRenderer renderer, Edition edition, Target target) {
        return new PageMapReader(renderer, target).read(edition);
    }

    private PageMap read(Edition edition) {
        int toFolio = edition.startPage() - first(edition.articles().get(0).slug());
        List<PageMap.ArticlePages> articles = edition.articles().stream()
                .map(article -> new PageMap.ArticlePages(
                        article.slug(),
                        first(article.slug()) + 1,
                        first(article.slug()) + toFolio,
                        layer.getLastPage(context, box(article.slug())).getPageNo() + toFolio,
                        folios(article, toFolio)))
                .toList();
        return new PageMap(layer.getPages().size(), articles, PicturePlaces.of(renderer, edition), List.of());
    }

    private Map<String, Integer> folios(Article article, int toFolio) {
        Map<String, Integer> folios = new HashMap<>();
        for (String anchor : anchors(article)) {
            String id = target.id(article.slug(), anchor);
            if (renderer.getSharedContext().getBoxById(id) != null) {
                folios.put(anchor, first(id) + toFolio);
            }
        }
        return folios;
    }

    private static List<String> anchors(Article article) {
        List<String> anchors = new ArrayList<>();
        Walk.blocks(article).forEach(block -> {
            if (block instanceof Heading heading) {
                anchors.add(heading.id());
            } else if (block instanceof Figure figure) {
                anchors.add(figure.id());
            }
        });
        article.kind().items().forEach(item -> anchors.add(item.id()));
        return anchors;
    }

    /** 0-based sheet. */
    private int first(String id) {
        return layer.getFirstPage(context, firstLine(box(id))).getPageNo();
    }

    /** What of a box is printed first: the box itself may begin at the foot of a page and its first line overleaf. */
    private static Box firstLine(Box box) {
        Box first = box;
        while (!(first instanceof LineBox) && first.getChildCount() > 0) {
            first = first.getChild(0);
        }
        return first;
    }

    private Box box(String id) {
        return renderer.getSharedContext().getBoxById(id);
    }
}
