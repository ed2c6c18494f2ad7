package org.huozi.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text in another encoding than UTF-8: how Chinese systems saved it before they learned that.
 *
 * @param encoding its name, as editors know it
 */
record ForeignText(String encoding, String text) {
    static final String GBK = "GBK";
    private static final String BIG5 = "Big5";
    private static final String UTF_16 = "UTF-16";

    /** Characters that every text is full of, simplified and traditional: what tells GBK from Big5. */
    private static final String FREQUENT = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进"
            + "這為個國時來們於對會發動過說產種後學經進等部度家高化業业與与關关展務务實实機机構构體体制社保障就業业才策研究";

    /** The text, when the bytes are one in UTF-16, or mostly common Han characters in GB18030 (GBK with it) or Big5. */
    static Optional<ForeignText> of(byte[] bytes) {
        return wide(bytes).or(() -> multibyte(bytes));
    }

    /** The text when the bytes are UTF-16, with its mark or without: Notepad's “Unicode”. */
    static Optional<ForeignText> wide(byte[] bytes) {
        return wideCharset(bytes)
                .flatMap(charset -> decode(bytes, charset))
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> new ForeignText(UTF_16, text));
    }

    /** Without a mark, a manuscript is known by its first two characters, which are ASCII: a dash, a key, a number sign. */
    private static Optional<Charset> wideCharset(byte[] bytes) {
        if (bytes.length < 4 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        boolean little = bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
        boolean big = bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
        if (little || big) {
            return Optional.of(StandardCharsets.UTF_16);
        }
        if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<ForeignText> multibyte(byte[] bytes) {
        Optional<ForeignText> mainland = multibyte(bytes, "GB18030", GBK);
        Optional<ForeignText> taiwan = multibyte(bytes, BIG5, BIG5);
        boolean isTaiwan = taiwan.isPresent()
                && taiwan.get().frequency()
                        > mainland.map(ForeignText::frequency).orElse(0L);
        return isTaiwan ? taiwan : mainland;
    }

    private static Optional<ForeignText> multibyte(byte[] bytes, String charset, String name) {
        return decode(bytes, Charset.forName(charset))
                .filter(ForeignText::isChinese)
                .map(text -> new ForeignText(name, text));
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

    private long frequency() {
        return text.chars().filter(c -> FREQUENT.indexOf(c) >= 0).count();
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
