package org.huozi.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that are open where a document is read (ISO/IEC 29500-1 §17.16): of each the code comes first, then what it
 * came to, over as many paragraphs as that takes. Readers see what it came to.
 */
final class FieldCodes {
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);
    private static final Pattern CONTENTS = Pattern.compile("\\s*(?:TOC|INDEX)\\b.*", Pattern.DOTALL);

    private final Deque<OpenField> open = new ArrayDeque<>();

    /** A field whose end has not come. */
    private static final class OpenField {
        private final StringBuilder code = new StringBuilder();
        private boolean result;
    }

    void begin() {
        open.push(new OpenField());
    }

    void code(String part) {
        if (!open.isEmpty() && !open.peek().result) {
            open.peek().code.append(part);
        }
    }

    void separate() {
        if (!open.isEmpty()) {
            open.peek().result = true;
        }
    }

    /** The code of the field that ends, if it came to nothing; else empty. */
    String end() {
        if (open.isEmpty()) {
            return "";
        }
        OpenField ended = open.pop();
        return ended.result ? "" : ended.code.toString().strip();
    }

    /** Whether readers see what stands here. */
    boolean isShown() {
        return open.stream().allMatch(field -> field.result);
    }

    /** Whether this is of a table of contents, which the program makes anew. */
    boolean isOfContents() {
        return open.stream().anyMatch(field -> isContents(field.code.toString()));
    }

    static boolean isContents(String code) {
        return CONTENTS.matcher(code).matches();
    }

    /** Where what stands here leads; empty for most. */
    String link() {
        return open.stream()
                .map(field -> link(field.code.toString()))
                .filter(target -> !target.isEmpty())
                .findFirst()
                .orElse("");
    }

    static String link(String code) {
        Matcher link = LINK.matcher(code);
        return link.matches() ? link.group(1) : "";
    }
}
