package org.huozi.edition;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Words;
import org.huozi.source.SourceFile;
import org.huozi.source.Yaml;
import org.huozi.source.YamlMapping;

/** The two parts of an article's file: the YAML between {@code ---} lines, and the body below. */
record FrontMatter(YamlMapping data, Words body) {
    private static final String FENCE = "---";
    private static final Pattern DASHES = Pattern.compile("[—–－─-]{2,}\\s*");
    private static final Pattern TEXT = Pattern.compile("##|(?![\\s#-]|[\\p{L}_][\\p{L}\\p{N}_-]{0,19}:)");
    private static final Pattern BLOCK_OPENING = Pattern.compile("[:-]\\s*[|>][-+0-9]*\\s*$");

    static Optional<FrontMatter> read(SourceFile file, Diagnostics diagnostics) {
        String text = file.text();
        int first = lineEnd(text, 0);
        if (!isFence(text, 0, first)) {
            diagnostics.add(Code.ART_006, file.whole());
            return Optional.empty();
        }
        int from = Math.min(first + 1, text.length());
        int at = from;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            if (isFence(text, at, end)) {
                Words body = file.words(Math.min(end + 1, text.length()), text.length());
                return data(file, from, at, diagnostics).map(data -> new FrontMatter(data, body));
            }
            at = end + 1;
        }
        int place = bodyStart(text, from, text.length()).orElse(0);
        diagnostics.add(Code.ART_007, file.span(place, lineEnd(text, place)));
        return Optional.empty();
    }

    /** When the YAML makes no sense and text begins in it, the closing line was forgotten and this one is a rule. */
    private static Optional<YamlMapping> data(SourceFile file, int from, int to, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<YamlMapping> data = Yaml.mapping(file, from, to, found);
        OptionalInt place = bodyStart(file.text(), from, to);
        if (data.isEmpty() && place.isPresent()) {
            int start = place.getAsInt();
            diagnostics.add(Code.ART_007, file.span(start, lineEnd(file.text(), start)));
        } else {
            diagnostics.addAll(found.all());
        }
        return data;
    }

    /** The first line that must be text: a line of dashes, or one without a key that begins below a blank line. */
    private static OptionalInt bodyStart(String text, int from, int to) {
        boolean afterBlank = false;
        boolean inBlock = false;
        for (int at = from; at < to; at = lineEnd(text, at) + 1) {
            String line = text.substring(at, lineEnd(text, at));
            if (DASHES.matcher(line).matches()
                    || (afterBlank && !inBlock && TEXT.matcher(line).lookingAt())) {
                return OptionalInt.of(at);
            }
            afterBlank = line.isBlank();
            boolean indented = afterBlank || Character.isWhitespace(line.charAt(0));
            inBlock = indented ? inBlock : BLOCK_OPENING.matcher(line).find();
        }
        return OptionalInt.empty();
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isFence(String text, int from, int end) {
        return text.substring(from, end).stripTrailing().equals(FENCE);
    }
}
