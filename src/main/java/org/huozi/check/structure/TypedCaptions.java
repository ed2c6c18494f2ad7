package org.huozi.check.structure;

import java.util.List;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.CaptionLabel;
import org.huozi.model.Edition;
import org.huozi.model.Figure;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Table;
import org.huozi.model.UnnumberedPicture;

/** Captions with a number, 图 1 就业人数, that stand beside a picture or table as a paragraph of their own. */
final class TypedCaptions {
    private TypedCaptions() {}

    static void look(Article article, Edition edition, Diagnostics diagnostics) {
        look(article.body(), diagnostics);
    }

    private static void look(List<Block> neighbours, Diagnostics diagnostics) {
        for (int i = 0; i < neighbours.size(); i++) {
            Block block = neighbours.get(i);
            boolean beside = block instanceof UnnumberedPicture
                    || (i > 0 && isShown(neighbours.get(i - 1)))
                    || (i + 1 < neighbours.size() && isShown(neighbours.get(i + 1)));
            label(block)
                    .filter(label -> beside)
                    .ifPresent(label -> diagnostics.add(
                            Code.STR_016,
                            block.span(),
                            label.chinese(),
                            label.english(),
                            label.type().anchor()));
            if (!(block instanceof Figure)) {
                look(block.blocks().toList(), diagnostics);
            }
        }
    }

    private static boolean isShown(Block block) {
        return block instanceof UnnumberedPicture || block instanceof Figure || block instanceof Table;
    }

    private static Optional<CaptionLabel> label(Block block) {
        List<Inline> line = block instanceof Paragraph paragraph
                ? paragraph.content()
                : block instanceof UnnumberedPicture picture ? picture.caption() : List.of();
        return CaptionLabel.at(PlainText.of(line), block.span());
    }
}
