package org.huozi.svg;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.batik.anim.dom.SAXSVGDocumentFactory;
import org.apache.batik.bridge.BridgeContext;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.GVTBuilder;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.RelaxedExternalResourceSecurity;
import org.apache.batik.bridge.UserAgentAdapter;
import org.apache.batik.gvt.GraphicsNode;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.svg.SVGDocument;

/** What the pages' renderer makes of a drawing: it throws what it throws. */
final class Canvas {
    private static final int SIDE = 300;

    private Canvas() {}

    static BufferedImage draw(byte[] drawing) throws IOException {
        SVGDocument document = new SAXSVGDocumentFactory("com.sun.org.apache.xerces.internal.parsers.SAXParser")
                .createSVGDocument("file:///drawing.svg", new ByteArrayInputStream(drawing));
        UserAgentAdapter agent = new UserAgentAdapter() {
            @Override
            public ExternalResourceSecurity getExternalResourceSecurity(ParsedURL resource, ParsedURL document) {
                return resource.getProtocol().equals("data")
                        ? new RelaxedExternalResourceSecurity(resource, document)
                        : new NoLoadExternalResourceSecurity();
            }

            @Override
            public void displayError(Exception failed) {
                throw new IllegalStateException(failed);
            }
        };
        BridgeContext context = new BridgeContext(agent);
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        try {
            GraphicsNode root = new GVTBuilder().build(context, document);
            Rectangle bounds = root.getBounds() == null
                    ? new Rectangle(1, 1)
                    : root.getBounds().getBounds();
            double scale = SIDE / (double) Math.max(1, Math.max(bounds.width, bounds.height));
            graphics.setClip(0, 0, SIDE, SIDE);
            graphics.scale(scale, scale);
            graphics.translate(-bounds.x, -bounds.y);
            root.paint(graphics);
        } finally {
            graphics.dispose();
            context.dispose();
        }
        return image;
    }
}
