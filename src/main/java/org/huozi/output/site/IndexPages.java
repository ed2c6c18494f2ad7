package org.huozi.output.site;

import java.util.List;
import java.util.Map;

/**
 * An index by letters: one page or, where that would be too heavy for a phone, one a letter and one that leads to them.
 *
 * @param name of the template, of the page, and of the folder of its letters
 */
record IndexPages(SitePage page, String name) {
    /** Articles named on one page. Each weighs 53 bytes on the way, zipped: 32 KB, and a page is to stay below 60 with its style and scripts. */
    static final int LONGEST = 600;

    void write(List<IndexLetter> letters) {
        boolean divided = letters.stream().mapToInt(IndexLetter::articles).sum() > LONGEST;
        write(name + ".html", "", letters, divided, divided ? List.of() : letters);
        if (divided) {
            letters.forEach(
                    letter -> write(name + "/" + letter.getId() + ".html", "../", letters, true, List.of(letter)));
        }
    }

    private void write(String path, String root, List<IndexLetter> letters, boolean divided, List<IndexLetter> shown) {
        page.write(
                "site/" + name + ".ftlh", path, root, Map.of("letters", letters, "divided", divided, "shown", shown));
    }
}
