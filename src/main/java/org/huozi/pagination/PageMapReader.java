package org.huozi.pagination;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import org.huozi.model.Article;
import org.huozi.model.Edition;

/** Reads, from the finished layout, which page holds what. */
final class PageMapReader {
    private PageMapReader() {}

    static PageMap read(PdfBoxRenderer renderer, Edition edition) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        Layer layer = renderer.getRootBox().getLayer();
        List<Integer> firsts = new ArrayList<>();
        List<Integer> lasts = new ArrayList<>();
        for (Article article : edition.articles()) {
            Box box = renderer.getSharedContext().getBoxById(article.slug());
            firsts.add(layer.getFirstPage(context, box).getPageNo());
            lasts.add(layer.getLastPage(context, box).getPageNo());
        }
        List<PageMap.ArticlePages> articles = new ArrayList<>();
        for (int i = 0; i < firsts.size(); i++) {
            int toFolio = edition.startPage() - firsts.get(0);
            articles.add(new PageMap.ArticlePages(
                    edition.articles().get(i).slug(),
                    firsts.get(i) + 1,
                    firsts.get(i) + toFolio,
                    lasts.get(i) + toFolio));
        }
        return new PageMap(layer.getPages().size(), articles);
    }
}
