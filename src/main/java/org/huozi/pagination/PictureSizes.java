package org.huozi.pagination;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How large pictures are printed: as wide as their author wants. Without such a wish one without number is as large as it
 * is sharp, one with a number as large as the style sheet has it; see {@link PictureBoxes} for what that leaves to do.
 */
final class PictureSizes {
    private static final double POINTS_OF_AN_INCH = 72;

    private static final Pattern WANTED = Pattern.compile("\\bwidth-(\\d+)\\b");

    private PictureSizes() {}

    /** Gives the pictures of a document their width. */
    static void set(Document document, PrintedPictures pictures) {
        NodeList images = document.getElementsByTagNameNS("*", "img");
        for (int i = 0; i < images.getLength(); i++) {
            Element image = (Element) images.item(i);
            Matcher wanted = WANTED.matcher(image.getAttribute("class"));
            if (wanted.find()) {
                image.setAttribute("style", "width: " + wanted.group(1) + "%");
            } else if (isUnnumbered(image)) {
                pictures.picture(image)
                        .map(picture -> picture.width() * POINTS_OF_AN_INCH / PlacedPicture.SHARP)
                        .ifPresent(points ->
                                image.setAttribute("style", String.format(Locale.ROOT, "width: %.2fpt", points)));
            }
        }
    }

    private static boolean isUnnumbered(Element image) {
        return image.getParentNode() instanceof Element figure
                && figure.getTagName().equals("figure")
                && figure.getAttribute("class").equals("picture");
    }

    /** Whether its author says how wide a picture is to be. */
    static boolean isWanted(Element image) {
        return WANTED.matcher(image.getAttribute("class")).find();
    }
}
