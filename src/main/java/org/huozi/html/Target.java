package org.huozi.html;

import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.model.Destination;

/** What differs between the markup of the site and that of the printed pages. */
public interface Target {

    /**
     * The URL under which a picture is found.
     *
     * @param path relative to the edition's folder, for instance {@code images/figure-1.svg}
     */
    String imageUrl(String path);

    /**
     * The id of an anchor in the finished document. Where all articles share one document, as in print, ids are
     * prefixed: {@code slug--figure-1}.
     *
     * @param anchor unique within the article
     */
    String id(String slug, String anchor);

    /**
     * The address of a place of the edition.
     *
     * @param from slug of the article that the link stands in
     */
    default String address(String from, Destination place) {
        return "#" + (place.anchor().isEmpty() ? place.slug() : id(place.slug(), place.anchor()));
    }

    /** The number of the page that a link within the edition leads to, where readers cannot follow it otherwise. */
    default OptionalInt page(Destination place) {
        return OptionalInt.empty();
    }

    /** Running text, or a part of it. */
    default Markup text(String text) {
        return Markup.text(text);
    }

    /** Whether a note stands at the foot of the page of its mark, not in a list at the end of its article. */
    default boolean notesAtFoot() {
        return false;
    }

    /** Whether notes are numbered ①, ② instead of [1], [2]. */
    default boolean circlesNotes() {
        return false;
    }

    /** Whether an entry of a list of sources has links back to where it is mentioned. */
    default boolean leadsBack() {
        return true;
    }

    /** A link that leaves the publication. */
    default Markup externalLink(String url, Markup text) {
        return new Markup("<a href=\"" + Markup.text(url).value() + "\">" + text.value() + "</a>");
    }

    /** The number of the page on which an anchor stands; none where pages are not known. */
    default OptionalInt folio(String slug, String anchor) {
        return OptionalInt.empty();
    }

    /** Words in English. */
    default Markup foreign(Markup words) {
        return new Markup("<span lang=\"en\">" + words.value() + "</span>");
    }

    /** A picture of a link, for readers who cannot follow it otherwise; none where links can be followed. */
    default Optional<Markup> code(String link) {
        return Optional.empty();
    }
}
