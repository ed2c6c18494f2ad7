package org.huozi.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.model.Allowance;
import org.huozi.model.Manuscript;

/**
 * A file's text with the remarks in it. In Markdown a remark is a comment, {@code <!-- 就这样 TYP-003：原文如此 -->} ({@code
 * keep} in English), in YAML {@code # 就这样 TYP-003：原文如此}; what follows the codes is the reason. No output shows it. Behind a text it speaks of its line; on a line of
 * its own, of the block below.
 */
public final class ManuscriptReader {
    private static final String CODE = "[A-Z]{3}-[0-9]{3}";
    private static final String WORDS = "(?:就这样|keep)[ \\t:：]+(" + CODE + "(?:[ \\t、,，]+" + CODE + ")*)";
    /** The reason, unless it is a code written wrong. */
    private static final String WHY = "(?![ \\t、,，]*[A-Z]{2,4}-)(?:[\\s：:，,。；;—(（]+([^\\n]*?))?";

    private static final Pattern COMMENT = Pattern.compile("(?<!`)<!--\\s*" + WORDS + WHY + "\\s*-->");
    private static final Pattern YAML_COMMENT = Pattern.compile("(?:^|(?<=\\s))#\\s*" + WORDS + "(.*)$");
    private static final Pattern AROUND_REASON = Pattern.compile("^[\\s：:，,。；;—(（]+|[\\s)）]+$");

    private ManuscriptReader() {}

    public static Manuscript read(SourceFile file) {
        return new Manuscript(file.words(), allowances(file));
    }

    /** Whether this HTML is such a remark and nothing else. */
    public static boolean isRemark(CharSequence html) {
        return COMMENT.matcher(html.toString().strip()).matches();
    }

    /** Whether this comment of a YAML file is a remark. */
    public static boolean isYamlRemark(String comment) {
        return YAML_COMMENT.matcher(comment).lookingAt();
    }

    /** Where a remark begins in a line of YAML. */
    static OptionalInt remarkInYaml(String line) {
        Matcher comment = YAML_COMMENT.matcher(line);
        return comment.find() ? OptionalInt.of(comment.start()) : OptionalInt.empty();
    }

    /** The remarks in a manuscript or a YAML file. */
    private static List<Allowance> allowances(SourceFile file) {
        List<String> lines = file.text().lines().toList();
        List<Allowance> found = new ArrayList<>();
        int body = file.path().endsWith(".md") ? bodyStart(file) : lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Matcher remark = COMMENT.matcher(lines.get(i));
            boolean alone = isRemark(lines.get(i));
            while (remark.find()) {
                found.add(alone ? ofBlock(lines, i, remark) : ofLine(i, remark));
            }
            Matcher comment = YAML_COMMENT.matcher(lines.get(i));
            if (i < body && comment.find()) {
                boolean first = lines.get(i).substring(0, comment.start()).isBlank();
                found.add(first ? ofEntry(lines, i, comment) : ofLine(i, comment));
            }
        }
        return found;
    }

    private static Allowance ofLine(int index, Matcher remark) {
        return new Allowance(index + 1, codes(remark), why(remark), index + 1, index + 1);
    }

    /** From the next line with text to the line before the next blank one. */
    private static Allowance ofBlock(List<String> lines, int index, Matcher remark) {
        int first = IntStream.range(index + 1, lines.size())
                .filter(i -> !lines.get(i).isBlank())
                .findFirst()
                .orElse(index);
        int end = IntStream.range(first + 1, lines.size())
                .filter(i -> lines.get(i).isBlank())
                .findFirst()
                .orElse(Math.max(first + 1, lines.size()));
        return new Allowance(index + 1, codes(remark), why(remark), first + 1, end);
    }

    /** The key below and all that is indented under it. */
    private static Allowance ofEntry(List<String> lines, int index, Matcher remark) {
        int first = Math.min(index + 1, lines.size() - 1);
        int end = first + 1;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) > indent(lines.get(first)))) {
            end++;
        }
        return new Allowance(index + 1, codes(remark), why(remark), first + 1, end);
    }

    private static List<String> codes(Matcher remark) {
        return List.of(remark.group(1).split("[ \\t、,，]+"));
    }

    private static Optional<String> why(Matcher remark) {
        return Optional.<String>ofNullable(remark.group(2))
                .map(typed -> AROUND_REASON.matcher(typed).replaceAll(""))
                .filter(reason -> !reason.isEmpty());
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The line below the front matter, counted from 0; a file without any has none above. */
    private static int bodyStart(SourceFile file) {
        return FrontMatterRange.of(file)
                .map(range -> file.places().position(range.body()).line() - 1)
                .orElse(0);
    }
}
