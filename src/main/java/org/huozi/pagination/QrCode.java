package org.huozi.pagination;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.huozi.html.Markup;

/** 二维码: a link for readers of paper, as flat SVG (GB/T 18284). */
final class QrCode {
    private QrCode() {}

    /** The code of a link, its alternative text the link itself; empty for a link too long for any code. */
    static Optional<Markup> of(String link) {
        try {
            BitMatrix modules = new QRCodeWriter()
                    .encode(
                            link,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.CHARACTER_SET,
                                    StandardCharsets.UTF_8.name(),
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    0));
            String size = "0 0 " + modules.getWidth() + " " + modules.getHeight();
            return Optional.of(new Markup("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"qr\" viewBox=\"" + size
                    + "\" alt=\"" + Markup.text(link).value() + "\"><path d=\"" + path(modules)
                    + "\" fill=\"#000000\"/></svg>"));
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /** Each run of dark modules as a rectangle. */
    private static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y);
                    path.append('h')
                            .append(x - start)
                            .append("v1h")
                            .append(start - x)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
