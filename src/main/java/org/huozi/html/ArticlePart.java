package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.model.Block;
import org.huozi.model.Heading;
import org.huozi.model.Inline;
import org.huozi.model.Paragraph;
import org.huozi.model.PlainText;
import org.huozi.model.Quote;

/**
 * A part of an article's body: its text, or what readers know for something else by the words at its head. 附录 and 致谢
 * reach to the next heading that is not below theirs; 编者按 is what the body begins with.
 *
 * @param kind none of the text proper
 */
record ArticlePart(Optional<PartKind> kind, List<Block> blocks) {
    ArticlePart {
        blocks = List.copyOf(blocks);
    }

    /** What is not the text proper. */
    enum PartKind {
        APPENDIX("appendix", "附\\s*[录錄].*|(?i:appendix).*"),
        ACKNOWLEDGEMENTS("acknowledgements", "[致鸣]\\s*谢|(?i:acknowledge?ments?)"),
        EDITORS_NOTE("editors-note", "[【〔\\[（(]?编\\s*者\\s*按.*");

        private static final String NUMBER = "(?:[一二三四五六七八九十\\d]{1,3}[、.．]\\s*)?";

        private final String word;
        private final Pattern opening;

        PartKind(String word, String opening) {
            this.word = word;
            this.opening = Pattern.compile(NUMBER + "(?:" + opening + ")", Pattern.DOTALL);
        }

        /** As templates know it. */
        String word() {
            return word;
        }

        private boolean opensWith(List<Inline> words) {
            return opening.matcher(PlainText.of(words).strip()).matches();
        }
    }

    /** The parts of a body, in order; that of an article without anything but its text is one. */
    static List<ArticlePart> of(List<Block> body) {
        List<ArticlePart> parts = new ArrayList<>();
        int begun = 0;
        if (!body.isEmpty() && PartKind.EDITORS_NOTE.opensWith(words(body.get(0)))) {
            parts.add(new ArticlePart(Optional.of(PartKind.EDITORS_NOTE), body.subList(0, 1)));
            begun = 1;
        }
        Optional<PartKind> kind = Optional.empty();
        int level = 0;
        for (int i = begun; i < body.size(); i++) {
            if (body.get(i) instanceof Heading heading && (kind.isEmpty() || heading.level() <= level)) {
                Optional<PartKind> next = kind(heading);
                if (next.isPresent() || kind.isPresent()) {
                    add(parts, kind, body.subList(begun, i));
                    begun = i;
                    kind = next;
                    level = heading.level();
                }
            }
        }
        add(parts, kind, body.subList(begun, body.size()));
        return parts;
    }

    private static void add(List<ArticlePart> parts, Optional<PartKind> kind, List<Block> blocks) {
        if (!blocks.isEmpty()) {
            parts.add(new ArticlePart(kind, blocks));
        }
    }

    private static Optional<PartKind> kind(Heading heading) {
        List<Inline> words = heading.content();
        return PartKind.APPENDIX.opensWith(words)
                ? Optional.of(PartKind.APPENDIX)
                : PartKind.ACKNOWLEDGEMENTS.opensWith(words)
                        ? Optional.of(PartKind.ACKNOWLEDGEMENTS)
                        : Optional.empty();
    }

    /** Of its first paragraph. */
    private static List<Inline> words(Block block) {
        if (block instanceof Quote quote && !quote.content().isEmpty()) {
            return words(quote.content().get(0));
        }
        return block instanceof Paragraph paragraph ? paragraph.content() : List.of();
    }

    /** The heading that it stands under. */
    Optional<Heading> heading() {
        return blocks.get(0) instanceof Heading heading ? Optional.of(heading) : Optional.empty();
    }
}
