package org.huozi.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.huozi.diag.VisibleText;

/**
 * Text for a console that does not have every character, and that takes some for orders: it comes in as UTF-8 and goes
 * out in the console's encoding, all of it visible ({@link VisibleText}), and what the console lacks as its code point,
 * {@code [U+20BB7]}. A question mark would tell an editor nothing.
 */
final class ConsoleEncoder extends OutputStream {
    private final OutputStream out;
    private final Charset charset;
    private final CharsetEncoder encoder;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    /** Bytes of a character whose others have not come yet. */
    private ByteBuffer pending = ByteBuffer.allocate(0);
    /** A carriage return whose line feed may still come, or nothing. */
    private String held = "";

    ConsoleEncoder(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
        this.encoder = charset.newEncoder();
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        ByteBuffer in = ByteBuffer.allocate(pending.remaining() + length);
        in.put(pending).put(bytes, offset, length).flip();
        CharBuffer text = CharBuffer.allocate(in.remaining() + 1);
        decoder.decode(in, text, false);
        pending = in;
        String whole = held + text.flip();
        held = whole.endsWith("\r") ? "\r" : "";
        write(whole.substring(0, whole.length() - held.length()));
    }

    private void write(String text) throws IOException {
        out.write(shown(VisibleText.of(text)).getBytes(charset));
    }

    private String shown(String text) {
        if (encoder.canEncode(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(character -> {
            String one = Character.toString(character);
            shown.append(encoder.canEncode(one) ? one : VisibleText.number(character));
        });
        return shown.toString();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
