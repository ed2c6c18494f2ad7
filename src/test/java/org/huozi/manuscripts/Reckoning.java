package org.huozi.manuscripts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Position;
import org.huozi.diag.Span;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.ArticleRewriter;
import org.huozi.model.Block;
import org.huozi.model.CodeBlock;
import org.huozi.model.Figure;
import org.huozi.model.Inline;
import org.huozi.model.Words;
import org.huozi.source.SourceFile;

/**
 * The law of words, reckoned anew from outside: a character of a manuscript stands in the blocks, once; or lies in a
 * finding; or is one that Markdown uses for its marks; or stands where only such can stand, by patterns of its own.
 */
final class Reckoning {
    /** Where letters and digits are no text: addresses, labels of notes, numbers of lists, names of containers and tags, labels of
     * figures, of those side by side and of captions in English. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "(?m)!\\[[^\\]]*\\](?:\\([^)）]*[)）]|\\[[^\\]]*\\])?|\\]\\([^\\n]*?\\)|\\]\\([^)]*|(?<=\\])\\[[^\\]]*\\]|\\[\\^[^\\]]*\\]|^[ \\t>*+-]*\\[[^\\]]+\\]:\\s*\\S+"
                    + "|^[ \\t>*+0-9.)-]*(?:```+|~~~+).*$|^[ \\t>*+0-9.)-]*[:：]{3,}.*$|^(?:[ \\t\\u00a0>*+:\\p{Cf}\\p{Cc}&&[^\\n]]|[>*+: -]|&#11;|[0-9]{1,9}[.)])+|^[图表圖][ \\u3000]*[0-9]{1,3}|^(?:Fig(?:ure|\\.)|Tab(?:le|\\.)) ?[0-9]{1,3}|^[（(][a-z][)）]|<!--[\\s\\S]*?-->|\\{[^}\\n]*\\}"
                    + "|</?[A-Za-z][^>]*>|&[#A-Za-z0-9]+;|\\$[^$\\n]+\\$|[\\[［][＾^][^\\]］]*[\\]］]|[］\\]][(（][^()（）]*[)）]|＜[／/]?\\w+[／/]?＞");

    private static final Pattern TITLE = Pattern.compile("\\s[\"'(][^\"']*[\"')]\\s*\\)$");

    private static final String MARKS = "—*_`~#>|-+=.:![](){}<\"'\\$^&;/－＋＊＞［］｜：＾＜（）！　";

    private final String text;
    private final BitSet printed = new BitSet();
    private final BitSet twice = new BitSet();
    private final List<Diagnostic> findings;

    private Reckoning(String text, List<Diagnostic> findings) {
        this.text = text;
        this.findings = findings;
    }

    /** Reads a body; what is wrong with the reading, nothing if the law was kept. */
    static List<String> of(String typed) {
        SourceFile file = SourceFile.of("a.md", typed);
        Diagnostics diagnostics = new Diagnostics();
        List<Block> blocks = MarkdownReader.blocks(file.words(), diagnostics);
        Reckoning reckoning = new Reckoning(file.text(), diagnostics.all());
        reckoning.print(blocks, file.words());
        return reckoning.wrongs(file.words());
    }

    private void print(List<Block> blocks, Words whole) {
        new ArticleRewriter() {
            @Override
            public Inline text(Inline.Text inline) {
                for (int i = 0; i < inline.words().length(); i++) {
                    BitSet places = new BitSet();
                    inline.words().part(i, i + 1).addPlaces(places);
                    if (inline.words().isVerbatim(i)) {
                        twice.or(both(printed, places));
                    }
                    printed.or(places);
                }
                return inline;
            }

            @Override
            public Inline code(Inline.CodeSpan code) {
                whole.addPlaces(code.span(), printed);
                return code;
            }

            @Override
            public Inline formula(Inline.Formula formula) {
                whole.addPlaces(formula.span(), printed);
                return formula;
            }

            /** Its alternative is read aloud; its title is a caption, or lost. */
            @Override
            public Inline image(Inline.Image image) {
                Words source = whole.at(image.span());
                Matcher title = TITLE.matcher(source.text());
                source.part(0, title.find() ? title.start() : source.length()).addPlaces(printed);
                return image;
            }

            @Override
            public Inline innerLink(Inline.InnerLink link) {
                Inline same = super.innerLink(link);
                address(link);
                return same;
            }

            @Override
            public Inline link(Inline.Link link) {
                Inline same = super.link(link);
                address(link);
                return same;
            }

            /** Where a link leads is no text, unless it has no other. */
            private void address(Inline link) {
                Words source = whole.at(link.span());
                boolean named = source.text().startsWith("[") || source.text().startsWith("［");
                int start = named ? source.text().lastIndexOf("](") : -1;
                source.part(start < 0 ? source.length() : start, source.length())
                        .addPlaces(printed);
            }

            @Override
            public Inline pageReference(Inline.PageReference reference) {
                whole.addPlaces(reference.span(), printed);
                return reference;
            }

            /** The program prints a label of its own for one that was typed. */
            @Override
            public Block figure(Figure figure) {
                figure.typed().ifPresent(label -> whole.addPlaces(label.span(), printed));
                return super.figure(figure);
            }

            @Override
            public Block code(CodeBlock code) {
                whole.addPlaces(code.span(), printed);
                return code;
            }

            void look() {
                blocks(blocks);
            }
        }.look();
    }

    private List<String> wrongs(Words whole) {
        List<String> wrongs = new ArrayList<>();
        if (!twice.isEmpty()) {
            wrongs.add("twice: " + shown(twice));
        }
        BitSet accounted = (BitSet) printed.clone();
        findings.forEach(finding -> whole.addPlaces(place(finding, whole), accounted));
        int[] seen = IntStream.range(0, text.length())
                .filter(i -> !isStray(text.charAt(i)))
                .toArray();
        StringBuilder visible = new StringBuilder();
        IntStream.of(seen).forEach(i -> visible.append(text.charAt(i)));
        Matcher noText = NO_TEXT.matcher(visible.toString().replaceAll("[\\x0b\\f\\x85\\u2028\\u2029]", "\n"));
        while (noText.find()) {
            IntStream.range(noText.start(), noText.end()).forEach(i -> accounted.set(seen[i]));
        }
        BitSet lost = new BitSet();
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0';
            lost.set(i, !blank && MARKS.indexOf(text.charAt(i)) < 0 && !accounted.get(i));
        }
        if (!lost.isEmpty()) {
            wrongs.add("lost: " + shown(lost));
        }
        return wrongs;
    }

    /** What is taken away before anything is read. */
    private static boolean isStray(char character) {
        int type = Character.getType(character);
        boolean control = type == Character.CONTROL && !Character.isWhitespace(character) && character != '\u0085';
        return control || type == Character.FORMAT || type == Character.UNASSIGNED;
    }

    /** A note within a note is named at its mark, with the line of its text: that is reckoned from there on. */
    private static Span place(Diagnostic finding, Words whole) {
        if (finding.code() != Code.MKD_009) {
            return finding.span();
        }
        Position line = new Position(Integer.parseInt(finding.arguments().get(3)), 1);
        return new Span(finding.span().file(), line, whole.span().end());
    }

    private String shown(BitSet places) {
        StringBuilder shown = new StringBuilder();
        places.stream().limit(20).forEach(place -> shown.append(text.charAt(place)));
        return shown + " from " + places.nextSetBit(0);
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }
}
