package org.huozi.svg;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.pictures.PictureFormat;
import org.huozi.pictures.PixelPicture;

/** Pictures of pixels that stand in a drawing's file: made anew like those that have files of their own. */
final class EmbeddedPictures {
    /** Twice the width of a page at 150 pixels an inch. */
    private static final int WIDEST = 2400;

    private static final int PIXELS_OF_A_BYTE = 6;

    private static final String DATA = "data:";

    private final Limits limits;
    private final Flaws flaws;
    private long bytes;
    private long pixels;

    EmbeddedPictures(Limits limits, Flaws flaws) {
        this.limits = limits;
        this.flaws = flaws;
    }

    static boolean isData(String href) {
        return href.strip().regionMatches(true, 0, DATA, 0, DATA.length());
    }

    /** What an image element has for its picture: {@code href}, and its size where its author says none; empty if none is shown. */
    Map<String, String> attributes(String href, int line) {
        Optional<PixelPicture> picture =
                decoded(href.strip()).map(PixelPicture::of).filter(this::isAffordable);
        Optional<byte[]> made = picture.flatMap(pixels -> pixels.forPrint(WIDEST));
        if (picture.isEmpty() || made.isEmpty()) {
            flaws.add(FlawKind.EMBEDDED, "image", line);
            return Map.of();
        }
        String type = PictureFormat.of(made.get()) == PictureFormat.JPEG ? "image/jpeg" : "image/png";
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("href", DATA + type + ";base64," + Base64.getEncoder().encodeToString(made.get()));
        attributes.put("width", Integer.toString(picture.get().width()));
        attributes.put("height", Integer.toString(picture.get().height()));
        return attributes;
    }

    private boolean isAffordable(PixelPicture picture) {
        if (picture.flaw().isPresent()) {
            return false;
        }
        pixels += (long) picture.width() * picture.height();
        return pixels <= (long) limits.embedded() * PIXELS_OF_A_BYTE;
    }

    private Optional<byte[]> decoded(String href) {
        int comma = href.indexOf(',');
        if (comma < 0 || !href.substring(0, comma).toLowerCase(Locale.ROOT).endsWith(";base64")) {
            return Optional.empty();
        }
        bytes += (href.length() - comma) * 3L / 4;
        if (bytes > limits.embedded()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(href.substring(comma + 1)));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
