package org.huozi.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.word.WordPiece.Comment;

/**
 * What is known while a document is read: its parts, how its words look, what was found so far.
 *
 * @param width of the text, in twentieths of a point
 */
record WordParts(
        BoundedArchive zip,
        WordStyles styles,
        AutomaticNumbers numbers,
        Map<String, Comment> comments,
        WordDocument.Reading reading,
        int width,
        List<TrackedChange> changes,
        List<Loss> losses,
        Map<String, byte[]> pictures) {
    private static final int A4_TEXT = 8306;

    static WordParts of(BoundedArchive zip, Relations relations, Element document, WordDocument.Reading reading)
            throws RefusedFile {
        WordStyles styles = new WordStyles(root(zip, relations, "styles"));
        return new WordParts(
                zip,
                styles,
                new AutomaticNumbers(root(zip, relations, "numbering"), styles),
                comments(root(zip, relations, "comments")),
                reading,
                width(document),
                new ArrayList<>(),
                new ArrayList<>(),
                new HashMap<>());
    }

    /** The root of the part that another refers to as being of a kind. */
    static Optional<Element> root(BoundedArchive zip, Relations relations, String kind) throws RefusedFile {
        Optional<String> name = relations.part(kind);
        Optional<byte[]> part = name.isPresent() ? zip.part(name.get()) : Optional.empty();
        return part.isPresent() ? Optional.of(ElementReader.read(part.get(), name.orElse(""))) : Optional.empty();
    }

    private static Map<String, Comment> comments(Optional<Element> root) {
        Map<String, Comment> byId = new HashMap<>();
        root.stream()
                .flatMap(all -> all.children("w:comment"))
                .forEach(comment -> byId.put(
                        comment.attribute("w:id").orElse(""),
                        new Comment(comment.attribute("w:author").orElse(""), WrittenText.of(comment))));
        return byId;
    }

    private static int width(Element document) {
        Optional<Element> page = document.first("w:pgSz");
        Optional<Element> margins = document.first("w:pgMar");
        int width = twips(page, "w:w") - twips(margins, "w:left") - twips(margins, "w:right");
        return width > 0 ? width : A4_TEXT;
    }

    private static int twips(Optional<Element> element, String key) {
        return element.flatMap(own -> own.attribute(key))
                .filter(value -> value.matches("-?[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    /** Words that are lost one behind the other at one place are one loss. */
    void lose(Code code, String words, String place) {
        int last = losses.size() - 1;
        boolean goesOn = last >= 0
                && !words.isEmpty()
                && !losses.get(last).words().isEmpty()
                && losses.get(last).code() == code
                && losses.get(last).place().equals(place);
        if (goesOn) {
            losses.set(last, new Loss(code, losses.get(last).words() + " " + words, place));
        } else {
            losses.add(new Loss(code, words, place));
        }
    }

    boolean isOriginal() {
        return reading == WordDocument.Reading.ORIGINAL;
    }

    /** Takes a picture along; whether there is one. */
    boolean take(String part) throws RefusedFile {
        if (!pictures.containsKey(part)) {
            zip.part(part).ifPresent(bytes -> pictures.put(part, bytes));
        }
        return pictures.containsKey(part);
    }
}
