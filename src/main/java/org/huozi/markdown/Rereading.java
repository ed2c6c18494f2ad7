package org.huozi.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.model.Amendment;
import org.huozi.model.Words;

/**
 * What a first parse shows to be meant otherwise than CommonMark has it, so that the text is parsed again.
 *
 * @param amendments of the text, in the order of their places
 * @param findings what was read in another way, and tables that are none
 * @param wraps places of line ends that were found to be none
 */
record Rereading(List<Amendment> amendments, List<Diagnostic> findings, Set<Integer> wraps) {
    private static final Pattern PREFIX = Pattern.compile("[ \\t]*(?:>[ \\t]?)++");
    private static final Pattern FILE =
            Pattern.compile("(?i)#.*|.+\\.md(?:#.*)?|.+\\.(?:svg|png|jpe?g|gif|webp|bmp|tiff?)");
    private static final Pattern COMPARISON = Pattern.compile(">[0-9=][^\\n]*");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4,9}[.)]");
    private static final Pattern TABLE = Pattern.compile("(?m)^[ \\t]*\\|.*\\|[ \\t]*$");
    private static final Pattern CAPTION_NOTE = Pattern.compile("[ \\t]*(?:注|说明|单位|来源|资料来源|数据来源)[0-9]{0,2}[：:]");

    Rereading {
        amendments = amendments.stream()
                .sorted(Comparator.comparingInt(Amendment::start))
                .toList();
        findings = List.copyOf(findings);
        wraps = Set.copyOf(wraps);
    }

    /** @param wraps what an earlier look found to be no line ends, seeing more of the lines around them */
    static Rereading of(Document document, Words text, Set<Integer> wraps) {
        return new Reader(document, text, wraps).read();
    }

    private static final class Reader {
        private final Document document;
        private final Words words;
        private final String text;
        private final List<Amendment> amendments = new ArrayList<>();
        private final List<Diagnostic> findings = new ArrayList<>();
        private final Set<Integer> wraps;

        Reader(Document document, Words words, Set<Integer> wraps) {
            this.wraps = new HashSet<>(wraps);
            this.document = document;
            this.words = words;
            this.text = words.text();
        }

        Rereading read() {
            Set<Reference> used = new HashSet<>();
            document.getDescendants().forEach(node -> {
                if (node instanceof RefNode reference && reference.getReferenceNode(document) != null) {
                    used.add(reference.getReferenceNode(document));
                }
            });
            for (Node node : document.getDescendants()) {
                if (node instanceof Reference definition
                        && !(used.contains(definition) && leadsSomewhere(definition))) {
                    escape(definition); // a source, [1]: 国家统计局年鉴
                    if (definition.getReference().matches("//")) { // how some write a remark
                        Span place = words.span(definition.getStartOffset(), definition.getEndOffset());
                        find(Code.MKD_035, place, List.of(), "[//]:");
                    }
                } else if (node instanceof BlockQuote quote
                        && COMPARISON.matcher(quote.getChars().trimEnd()).matches()) {
                    escape(quote);
                    find(Code.MKD_034, words.span(quote.getStartOffset(), quote.getStartOffset() + 1), List.of());
                } else if (node instanceof OrderedListItem item
                        && YEAR.matcher(item.getOpeningMarker()).matches()) {
                    int mark = item.getOpeningMarker().getEndOffset() - 1;
                    amendments.add(new Amendment(mark, mark, "\\")); // 1949. 建国: no list
                } else if (node instanceof Heading heading && isTable(heading)) {
                    int line = heading.getClosingMarker().getStartOffset();
                    amendments.add(new Amendment(line, line, "\n")); // a dividing line right below a table
                } else if (node instanceof Paragraph paragraph && paragraph.getParent() instanceof Container) {
                    partCaption(paragraph);
                } else if (node instanceof Paragraph paragraph && isProse(paragraph)) {
                    part(paragraph);
                }
            }
            return new Rereading(amendments, findings, wraps);
        }

        private void escape(Node node) {
            amendments.add(new Amendment(node.getStartOffset(), node.getStartOffset(), "\\"));
        }

        private static boolean leadsSomewhere(Reference definition) {
            String target = definition.getUrl().unescape();
            return Addresses.isLink(target) || FILE.matcher(target).matches();
        }

        private static boolean isTable(Heading heading) {
            return heading.isSetextHeading() && TABLE.matcher(heading.getText()).find();
        }

        private static boolean isProse(Paragraph paragraph) {
            return !(paragraph.getParent() instanceof DefinitionTerm);
        }

        /** 注, 资料来源 and 单位 below a caption are lines of their own. */
        private void partCaption(Paragraph paragraph) {
            if (!((Container) paragraph.getParent()).info().startsWith("verse")) {
                for (int start : starts(paragraph)) {
                    if (start > paragraph.getStartOffset()
                            && CAPTION_NOTE
                                    .matcher(text)
                                    .region(start, text.length())
                                    .lookingAt()) {
                        amendments.add(new Amendment(start, start, "\n"));
                    }
                }
            }
        }

        private void part(Paragraph paragraph) {
            List<Integer> starts = starts(paragraph);
            List<String> lines = lines(paragraph, starts);
            int last = lines.size() - 1;
            if (last > 0
                    && paragraph.getParent() instanceof BlockQuote
                    && paragraph.getNext() == null
                    && AttributedText.isAttribution(lines.get(last))) { // which ends the quotation
                starts.remove(last);
                lines.remove(last);
            }
            Span first = words.span(paragraph.getStartOffset(), paragraph.getStartOffset());
            boolean inItem =
                    paragraph.getParent() instanceof ListItem || paragraph.getParent() instanceof FootnoteBlock;
            List<ParagraphEnds.End> ends = ParagraphEnds.of(lines, inItem);
            if (ParagraphEnds.areRows(lines)) {
                find(Code.MKD_027, first, List.of());
            } else if (ParagraphEnds.areCells(lines)) {
                find(Code.MKD_036, first, List.of());
            } else if (ends.contains(ParagraphEnds.End.LINE)) {
                find(Code.MKD_033, first, List.of());
            }
            Set<Integer> within = withinMarkup(paragraph);
            for (int i = 0; i < ends.size(); i++) {
                int start = starts.get(i + 1);
                if (within.contains(start)) {
                    continue;
                }
                if (ends.get(i) == ParagraphEnds.End.LINE) {
                    amendments.add(new Amendment(start - 1, start - 1, "\\"));
                } else if (ends.get(i) == ParagraphEnds.End.PARAGRAPH) {
                    Amendment apart = new Amendment(start, start, prefix(text.substring(start, end(start))) + "\n");
                    amendments.add(apart);
                    Span place = words.span(start, start);
                    find(Code.MKD_017, place, List.of(new Correction(place, apart.instead())));
                } else {
                    wraps.add(words.place(start - 1));
                    if (ends.get(i) == ParagraphEnds.End.DOUBTFUL_WRAP) {
                        find(Code.MKD_039, words.span(start, start), List.of());
                    }
                }
            }
        }

        /** Of the lines that break within an emphasis or a link, which no paragraph's end can part. */
        private Set<Integer> withinMarkup(Paragraph paragraph) {
            Set<Integer> starts = new HashSet<>();
            for (Node node : paragraph.getDescendants()) {
                if (node instanceof SoftLineBreak && node.getParent() != paragraph) {
                    starts.add(text.indexOf('\n', node.getStartOffset()) + 1);
                }
            }
            return starts;
        }

        private List<Integer> starts(Paragraph paragraph) {
            List<Integer> starts = new ArrayList<>();
            starts.add(text.lastIndexOf('\n', paragraph.getStartOffset() - 1) + 1);
            for (Node child : paragraph.getChildren()) {
                int next = text.indexOf('\n', child.getStartOffset()) + 1;
                boolean ends = child instanceof SoftLineBreak || isAccidental(child, next);
                if (ends && !wraps.contains(words.place(next - 1))) {
                    starts.add(next);
                }
            }
            starts.addAll(withinMarkup(paragraph));
            starts.sort(null);
            return starts;
        }

        /** Spaces left at a line's end before a line with an indent break no line. */
        private boolean isAccidental(Node node, int next) {
            return node instanceof HardLineBreak
                    && node.getChars().startsWith(" ")
                    && (text.startsWith("\u3000", next) || text.startsWith("    ", next));
        }

        /** With the indents of all, and without the marks of lists and quotations. */
        private List<String> lines(Paragraph paragraph, List<Integer> starts) {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < starts.size(); i++) {
                int from = i == 0 ? paragraph.getStartOffset() : starts.get(i);
                int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : paragraph.getEndOffset();
                String line = text.substring(from, Math.max(from, to));
                String indent = i == 0 ? text.substring(starts.get(0), from) : "";
                lines.add((indent.isBlank() ? indent : "")
                        + line.substring(prefix(line).length()));
            }
            return lines;
        }

        /** The signs of the quotations that a line is in. */
        private static String prefix(String line) {
            Matcher prefix = PREFIX.matcher(line);
            return prefix.lookingAt() ? prefix.group() : "";
        }

        private int end(int line) {
            int newline = text.indexOf('\n', line);
            return newline < 0 ? text.length() : newline;
        }

        private void find(Code code, Span place, List<Correction> corrections, String... arguments) {
            findings.add(new Diagnostic(code, code.severity(), place, List.of(arguments), corrections));
        }
    }
}
