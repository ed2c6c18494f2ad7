package org.huozi.pagination;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxImage;
import com.openhtmltopdf.pdfboxout.PdfBoxImageElement;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.awt.Dimension;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.pagination.lines.Boxes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds the pictures of the manuscripts in the finished layout. */
final class PicturePlaces {
    private final PdfBoxRenderer renderer;
    private final LayoutContext context;
    private final Map<Shown, Queue<Inline.Image>> images = new HashMap<>();
    private final List<PlacedPicture> places = new ArrayList<>();

    /** What an element of the document has of a picture: which one it is, if an article shows it twice, its order tells. */
    private record Shown(String slug, String path) {}

    private PicturePlaces(PdfBoxRenderer renderer, Edition edition) {
        this.renderer = renderer;
        this.context = renderer.getSharedContext().newLayoutContextInstance();
        edition.articles()
                .forEach(article -> new ArticleRewriter() {
                    @Override
                    public Inline image(Inline.Image image) {
                        images.computeIfAbsent(new Shown(article.slug(), image.path()), unseen -> new ArrayDeque<>())
                                .add(image);
                        return image;
                    }
                }.article(article));
    }

    /** In the order of the pages; what templates show beside is not among them. */
    static List<PlacedPicture> of(PdfBoxRenderer renderer, Edition edition) {
        PicturePlaces reader = new PicturePlaces(renderer, edition);
        Boxes.of(renderer.getRootBox().getLayer()).forEach(reader::take);
        return reader.places.stream()
                .sorted(Comparator.comparing(PlacedPicture::sheet))
                .toList();
    }

    private void take(Box box) {
        if (box instanceof BlockBox block && block.isReplaced() && block.getElement() != null) {
            image(block.getElement()).ifPresent(image -> places.add(place(image, block)));
        }
    }

    private Optional<Inline.Image> image(Element element) {
        String path = element.getAttribute("src");
        for (Node node = element; node instanceof Element above; node = node.getParentNode()) {
            Queue<Inline.Image> same = images.get(new Shown(above.getAttribute("id"), path));
            if (same != null) {
                return Optional.ofNullable(same.size() > 1 ? same.poll() : same.peek());
            }
        }
        return Optional.empty();
    }

    private PlacedPicture place(Inline.Image image, BlockBox box) {
        Dimension place = box.getContentAreaEdge(0, 0, context).getSize();
        int sheet = renderer.getRootBox().getLayer().getFirstPage(context, box).getPageNo() + 1;
        Dimension pixels = pixels(box.getReplacedElement());
        double dots = renderer.getDotsPerPoint();
        return new PlacedPicture(
                image.path(),
                image.span(),
                sheet,
                place.width / dots,
                place.height / dots,
                pixels.width,
                pixels.height);
    }

    /** Of the file. A drawing has none. */
    private static Dimension pixels(ReplacedElement drawn) {
        return drawn instanceof PdfBoxImageElement element && element.getImage() instanceof PdfBoxImage file
                ? new Dimension(file.getXObject().getWidth(), file.getXObject().getHeight())
                : new Dimension();
    }
}
