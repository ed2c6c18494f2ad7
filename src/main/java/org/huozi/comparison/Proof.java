package org.huozi.comparison;

import java.util.List;

/**
 * An edition as it is printed.
 *
 * @param title of the document
 * @param blocks in the order of reading
 */
public record Proof(String title, List<ProofPage> pages, List<ProofBlock> blocks, List<Picture> pictures) {
    public Proof {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        pictures = List.copyOf(pictures);
    }

    public ProofPage page(int sheet) {
        return pages.get(sheet - 1);
    }
}
