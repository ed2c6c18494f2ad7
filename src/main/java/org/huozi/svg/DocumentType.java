package org.huozi.svg;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The document type of an XML file, as Illustrator writes it: entities for namespaces, {@code &ns_svg;}. They are put in
 * their places, and the document type goes; entities of other files, and those that hold entities or markup, stay unknown.
 */
final class DocumentType {
    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([A-Za-z_][\\w.\\-]*)\\s+(?:\"([^\"<&%]*)\"|'([^'<&%]*)')\\s*>");

    private static final Pattern REFERENCE = Pattern.compile("&([A-Za-z_][\\w.\\-]*);");

    private static final String BEGIN = "<!DOCTYPE";

    private DocumentType() {}

    static String resolved(String text, Limits limits) throws Unreadable {
        int start = endOfProlog(text);
        if (!text.startsWith(BEGIN, start)) {
            return text;
        }
        int end = end(text, start);
        String type = text.substring(start, end);
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(type);
        while (entity.find()) {
            String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
            entities.putIfAbsent(entity.group(1), value);
        }
        StringBuilder resolved = new StringBuilder(text.substring(0, start));
        resolved.append(
                "\n".repeat((int) type.chars().filter(sign -> sign == '\n').count()));
        Matcher reference = REFERENCE.matcher(text);
        int from = end;
        while (!entities.isEmpty() && reference.find(from)) {
            String value = entities.getOrDefault(reference.group(1), reference.group());
            resolved.append(text, from, reference.start()).append(value);
            from = reference.end();
            if (resolved.length() > limits.bytes()) {
                throw new Unreadable(FlawKind.TOO_LONG, 0);
            }
        }
        return resolved.append(text, from, text.length()).toString();
    }

    /** Behind declaration, comments and instructions. */
    private static int endOfProlog(String text) {
        int at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("<?", at) || text.startsWith("<!--", at)) {
                String closing = text.startsWith("<?", at) ? "?>" : "-->";
                int end = text.indexOf(closing, at);
                at = end < 0 ? text.length() : end + closing.length();
            } else {
                return at;
            }
        }
        return at;
    }

    /** Behind its closing bracket, which is none of those in quotes, in comments and in square brackets. */
    private static int end(String text, int start) {
        boolean inside = false;
        for (int i = start + BEGIN.length(); i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\'') {
                int closing = text.indexOf(sign, i + 1);
                i = closing < 0 ? text.length() : closing;
            } else if (text.startsWith("<!--", i)) {
                int closing = text.indexOf("-->", i);
                i = closing < 0 ? text.length() : closing + 2;
            } else if (sign == '[') {
                inside = true;
            } else if (sign == ']') {
                inside = false;
            } else if (sign == '>' && !inside) {
                return i + 1;
            }
        }
        return text.length();
    }
}
