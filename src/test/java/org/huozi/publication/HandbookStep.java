package org.huozi.publication;

import java.util.ArrayList;
import java.util.List;
import org.huozi.docs.Handbook;
import org.huozi.docs.Handbook.Listing;

/**
 * A step of the handbook.
 *
 * @param commands what to type, line by line
 * @param said what the console will then say, or a part of it; empty when the handbook does not show it
 */
record HandbookStep(List<String> commands, String said) {

    static List<HandbookStep> of(String chapter) {
        List<HandbookStep> steps = new ArrayList<>();
        List<Listing> listings = Handbook.chapter(chapter).listings();
        for (int i = 0; i < listings.size(); i++) {
            if (listings.get(i).language().equals("bat")) {
                boolean shown = i + 1 < listings.size()
                        && listings.get(i + 1).language().equals("text");
                String said = shown ? listings.get(i + 1).text() : "";
                steps.add(new HandbookStep(listings.get(i).text().lines().toList(), said));
            }
        }
        return steps;
    }

    /** Lines without what differs from one design, machine or day to another: how many pages and words, which port. */
    static List<String> comparable(String said) {
        return said.replaceAll("[\\d,]+ (页|字)", "… $1")
                .replaceAll(":\\d{4,5}/", ":…/")
                .lines()
                .toList();
    }
}
