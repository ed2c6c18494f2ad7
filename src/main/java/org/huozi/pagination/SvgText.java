package org.huozi.pagination;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The characters that a document's SVG pictures may draw. */
final class SvgText {
    private SvgText() {}

    /**
     * Every character of every SVG file that the document shows; none when it shows none.
     *
     * @param folder of the edition, which picture paths are relative to
     */
    static Set<Integer> characters(Document document, Path folder) throws IOException {
        Set<Integer> characters = new TreeSet<>();
        NodeList images = document.getElementsByTagNameNS("*", "img");
        for (int i = 0; i < images.getLength(); i++) {
            String source = ((Element) images.item(i)).getAttribute("src");
            Path file = folder.resolve(source).normalize();
            if (source.toLowerCase(Locale.ROOT).endsWith(".svg") && file.startsWith(folder) && Files.exists(file)) {
                String svg = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                svg.codePoints().forEach(characters::add);
            }
        }
        return characters;
    }
}
