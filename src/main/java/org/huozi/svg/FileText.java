package org.huozi.svg;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file: decoded as its byte order mark says, or as it declares (XML 1.0 appendix F), without its document
 * type, whose entities stand in their places.
 */
final class FileText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)[\"']");

    /** So far the declaration reaches. */
    private static final int HEAD = 200;

    private FileText() {}

    /** @throws Unreadable if it is longer than is read */
    static String of(byte[] file, Limits limits) throws Unreadable {
        if (file.length > limits.bytes()) {
            throw new Unreadable(FlawKind.TOO_LONG, 0);
        }
        String text = decoded(file);
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return DocumentType.resolved(whole.stripLeading().startsWith("<?xml") ? whole.strip() : whole, limits);
    }

    private static String decoded(byte[] file) {
        if (begins(file, 0xEF, 0xBB, 0xBF)) {
            return new String(file, StandardCharsets.UTF_8);
        } else if (begins(file, 0xFF, 0xFE) || begins(file, '<', 0)) {
            return new String(file, StandardCharsets.UTF_16LE);
        } else if (begins(file, 0xFE, 0xFF) || begins(file, 0, '<')) {
            return new String(file, StandardCharsets.UTF_16BE);
        }
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        return new String(file, declared(head).orElse(StandardCharsets.UTF_8));
    }

    /** One that is written with bytes of ASCII is none of two bytes a character, whatever it declares. */
    private static Optional<Charset> declared(String head) {
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return Optional.empty();
        }
        String name = declared.group(1);
        try {
            // what calls itself GB 2312 has characters of GB 18030 as a rule
            Charset charset = Charset.forName(name.matches("(?i)gb_?2312|gbk|x-gbk|cp936") ? "GB18030" : name);
            return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")
                    ? Optional.empty()
                    : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((file[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
