package org.huozi.comparison;

import java.util.List;

/**
 * An edition as it is printed.
 *
 * @param title of the document
 * @param passages in the order of reading
 */
public record Proof(String title, List<ProofPage> pages, List<Passage> passages, List<Picture> pictures) {
    public Proof {
        pages = List.copyOf(pages);
        passages = List.copyOf(passages);
        pictures = List.copyOf(pictures);
    }

    public ProofPage page(int sheet) {
        return pages.get(sheet - 1);
    }
}
