package org.huozi.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** How a Chinese Windows saved text before it learned UTF-8. */
final class ChineseEncoding {
    private ChineseEncoding() {}

    /** The text when the bytes are GB18030 (GBK with it) and mostly common Han characters. */
    static Optional<String> decode(byte[] bytes) {
        Optional<String> text = decode(bytes, Charset.forName("GB18030"));
        return text.filter(ChineseEncoding::isChinese);
    }

    static boolean isUtf8(byte[] bytes) {
        return decode(bytes, StandardCharsets.UTF_8).isPresent();
    }

    /** A decoder that takes no bytes but right ones. */
    static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(strict(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Not {@code Han}: bytes of another encoding come out as characters of the rare blocks, which must not count. */
    private static boolean isChinese(String text) {
        long foreign = text.codePoints().filter(c -> c > 0x7F).count();
        long common = text.codePoints()
                .filter(c ->
                        (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF))
                .count();
        return foreign > 0 && common * 10 >= foreign * 7;
    }
}
