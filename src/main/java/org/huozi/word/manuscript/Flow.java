package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.huozi.diag.Code;
import org.huozi.word.Loss;
import org.huozi.word.WordBlock;
import org.huozi.word.WordBlock.TextBox;
import org.huozi.word.WordBlock.WordParagraph;
import org.huozi.word.WordBlock.WordTable;

/** Blocks of Word as a reader goes along them: without empty lines, and without the frames that some stand in. */
final class Flow {
    private Flow() {}

    /** @param losses hear of the frames */
    static List<Seen> of(List<WordBlock> blocks, List<Loss> losses) {
        List<Seen> seen = new ArrayList<>();
        for (WordBlock block : blocks) {
            if (block instanceof WordParagraph paragraph) {
                seen.addAll(SeenParagraph.of(paragraph));
            } else if (block instanceof TextBox box) {
                losses.add(
                        new Loss(Code.DOC_015, "", PipeTable.text(box.content()).strip()));
                seen.addAll(of(box.content(), losses));
            } else if (block instanceof WordTable table && PipeTable.isFrame(table)) {
                seen.addAll(of(table.rows().get(0).cells().get(0).content(), losses));
            } else if (block instanceof WordTable table) {
                seen.add(new SeenTable(table));
            }
        }
        return seen;
    }
}
