package org.huozi.comparison.pdf;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huozi.comparison.Box;
import org.huozi.comparison.Letter;
import org.huozi.comparison.Picture;
import org.huozi.comparison.Proof;
import org.huozi.comparison.ProofBlock;
import org.huozi.comparison.ProofPage;

/** The pages of a proof, with what tells whether they are laid out alike. */
final class ProofPages {
    private final Map<Integer, StringBuilder> layouts = new TreeMap<>();

    private ProofPages() {}

    static Proof proof(String title, Collection<MarkedPage> marked, List<ProofBlock> blocks, List<Picture> pictures) {
        ProofPages pages = new ProofPages();
        blocks.forEach(block -> block.letters().forEach(pages::add));
        pictures.forEach(picture -> pages.layout(picture.box()).append(place(picture.box())));
        return new Proof(title, marked.stream().map(pages::page).toList(), blocks, pictures);
    }

    private void add(Letter letter) {
        if (!letter.derived()) {
            // the height is enough: letters of one line stand where its other letters let them
            layout(letter.box())
                    .append(letter.text())
                    .append(Math.round(letter.box().top()));
        }
    }

    private StringBuilder layout(Box box) {
        return layouts.computeIfAbsent(box.sheet(), sheet -> new StringBuilder());
    }

    private static String place(Box box) {
        return "[" + Math.round(box.top()) + " " + Math.round(box.right() - box.left()) + " "
                + Math.round(box.bottom() - box.top()) + "]";
    }

    private ProofPage page(MarkedPage page) {
        return new ProofPage(
                page.sheet(),
                page.folio(),
                page.area().getWidth(),
                page.area().getHeight(),
                layouts.getOrDefault(page.sheet(), new StringBuilder()).toString());
    }
}
