package org.huozi.pagination;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The one place where Batik is entered: what it cannot draw is left blank and told, whatever it throws. It gets no fonts, since
 * drawings have shapes alone.
 */
final class GuardedDrawer implements SVGDrawer {
    /** Besides shapes it gets pictures that stand in the drawing itself. */
    private final SVGDrawer batik = new BatikSVGDrawer(SvgScriptMode.SECURE, Set.of("data"));

    private final Consumer<@Nullable Element> undrawn;

    /** The element whose drawing is being made. */
    private @Nullable Element current;

    /** @param undrawn hears of an element of the document whose drawing failed; null where it is no element's */
    GuardedDrawer(Consumer<@Nullable Element> undrawn) {
        this.undrawn = undrawn;
    }

    /** Runs what may fail. */
    private <T> T guarded(Supplier<T> drawing, T blank, @Nullable Element element) {
        current = element;
        try {
            return drawing.get();
        } catch (RuntimeException | StackOverflowError failed) {
            undrawn.accept(element);
            return blank;
        }
    }

    /** Says that the drawing being made will be blank, of which the engine's log alone tells. */
    void giveUp() {
        undrawn.accept(current);
    }

    @Override
    public SVGImage buildSVGImage(
            Element drawing, Box box, CssContext context, double cssWidth, double cssHeight, double dotsPerPixel) {
        Element element = box.getElement();
        SVGImage blank = new Blank();
        SVGImage image = guarded(
                () -> batik.buildSVGImage(drawing, box, context, cssWidth, cssHeight, dotsPerPixel), blank, element);
        return new Guarded(image, element);
    }

    @Override
    public SVGImage buildStandaloneSVGImage(
            Element drawing, String uri, double targetWidth, double targetHeight, double dotsPerPixel) {
        SVGImage image = guarded(
                () -> batik.buildStandaloneSVGImage(drawing, uri, targetWidth, targetHeight, dotsPerPixel),
                new Blank(),
                null);
        return new Guarded(image, null);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        batik.importFontFaceRules(List.of(), context);
    }

    @Override
    public void withUserAgent(UserAgentCallback callback) {
        batik.withUserAgent(callback);
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // drawings have no letters
    }

    @Override
    public void addFontStream(FSSupplier<InputStream> font, String family, Integer weight, FontStyle style) {
        // likewise
    }

    @Override
    public void close() throws IOException {
        batik.close();
    }

    /** A drawing whose painting may fail. */
    private final class Guarded implements SVGImage {
        private final SVGImage image;
        private final @Nullable Element element;

        Guarded(SVGImage image, @Nullable Element element) {
            this.image = image;
            this.element = element;
        }

        @Override
        public int getIntrinsicWidth() {
            return image.getIntrinsicWidth();
        }

        @Override
        public int getIntrinsicHeight() {
            return image.getIntrinsicHeight();
        }

        @Override
        public boolean hasIntrinsicSize() {
            return image.hasIntrinsicSize();
        }

        @Override
        public float getIntrinsicRatio() {
            return image.getIntrinsicRatio();
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            guarded(
                    () -> {
                        image.drawSVG(device, context, x, y);
                        return true;
                    },
                    false,
                    element);
        }
    }

    /** What stands in for a drawing that cannot be made. */
    private static final class Blank implements SVGImage {
        @Override
        public int getIntrinsicWidth() {
            return 1;
        }

        @Override
        public int getIntrinsicHeight() {
            return 1;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            // nothing to draw
        }
    }
}
