package org.huozi.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.model.Amendment;

/**
 * What a first parse shows to be meant otherwise than CommonMark has it, so that the text is parsed again: lines that are
 * paragraphs ({@link ParagraphEnds}), and lists of sources that look like definitions of links, {@code [1]: 国家统计局年鉴}.
 */
final class Rereading {
    private static final Pattern PREFIX = Pattern.compile("[ \\t]*(?:>[ \\t]?)+");
    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(?:svg|png|jpe?g|gif|webp|bmp|tiff?)");

    private final String text;
    private final List<Amendment> paragraphs = new ArrayList<>();
    private final List<Amendment> definitions = new ArrayList<>();

    private Rereading(String text) {
        this.text = text;
    }

    static Rereading of(Document document, String text) {
        Rereading rereading = new Rereading(text);
        Set<Reference> used = new HashSet<>();
        document.getDescendants().forEach(node -> {
            if (node instanceof RefNode reference && reference.getReferenceNode(document) != null) {
                used.add(reference.getReferenceNode(document));
            }
        });
        for (Node node : document.getDescendants()) {
            if (node instanceof Reference definition && !(used.contains(definition) && leadsSomewhere(definition))) {
                rereading.definitions.add(
                        new Amendment(definition.getStartOffset(), definition.getStartOffset(), "\\"));
            } else if (node instanceof Paragraph paragraph
                    && !(paragraph.getParent() instanceof Container)
                    && !(paragraph.getParent() instanceof DefinitionTerm)) {
                rereading.part(paragraph);
            }
        }
        return rereading;
    }

    /** Empty lines where paragraphs end. */
    List<Amendment> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** In the order of their places. */
    List<Amendment> all() {
        List<Amendment> all = new ArrayList<>(paragraphs);
        all.addAll(definitions);
        all.sort(Comparator.comparingInt(Amendment::start));
        return all;
    }

    private static boolean leadsSomewhere(Reference definition) {
        String target = definition.getUrl().unescape();
        return Addresses.isLink(target)
                || target.startsWith("#")
                || target.toLowerCase(Locale.ROOT).matches(".+\\.md(?:#.*)?")
                || PICTURE.matcher(target).matches();
    }

    private void part(Paragraph paragraph) {
        List<Integer> starts = new ArrayList<>(List.of(lineStart(paragraph.getStartOffset())));
        for (Node child : paragraph.getChildren()) {
            if (child instanceof SoftLineBreak) {
                starts.add(text.indexOf('\n', child.getStartOffset()) + 1);
            }
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? paragraph.getStartOffset() : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : paragraph.getEndOffset();
            String line = text.substring(from, Math.max(from, to));
            String indent = i == 0 ? text.substring(starts.get(0), from) : "";
            lines.add((indent.isBlank() ? indent : "") + line.substring(prefix(line).length()));
        }
        for (int beginning : ParagraphEnds.of(lines)) {
            int start = starts.get(beginning);
            String prefix = prefix(text.substring(start));
            paragraphs.add(new Amendment(start, start, prefix + "\n"));
        }
    }

    /** The signs of the quotations that a line is in. */
    private static String prefix(String line) {
        Matcher prefix = PREFIX.matcher(line);
        return prefix.lookingAt() ? prefix.group() : "";
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }
}
