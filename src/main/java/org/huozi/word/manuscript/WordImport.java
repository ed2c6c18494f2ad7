package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Kind;
import org.huozi.word.Look;
import org.huozi.word.Loss;
import org.huozi.word.TrackedChange;
import org.huozi.word.WordBlock.TypedAlignment;
import org.huozi.word.WordBlock.WordParagraph;
import org.huozi.word.WordDocument;
import org.huozi.word.WordPiece;

/**
 * A Word document becomes a manuscript. What each line is, is seen from its look where no style says it; what is written is
 * read back, and every character of the document is in it or in the account.
 */
public final class WordImport {
    private static final Pattern KEYS = Pattern.compile("(?m)^ *(?:- )?[A-Za-z]+:(?: \\|-)?|^ +- |^#.*$");

    private final WordDocument document;
    private final Options options;
    private final List<Loss> losses = new ArrayList<>();

    /**
     * What is known about the manuscript.
     *
     * @param name of its file, without extension, which those of its pictures begin with
     * @param kind of article; by its look when empty
     * @param reading which text was taken where changes were tracked
     * @param draft whether it is marked as one
     */
    public record Options(String name, Optional<String> kind, WordDocument.Reading reading, boolean draft) {}

    private WordImport(WordDocument document, Options options) {
        this.document = document;
        this.options = options;
        losses.addAll(document.losses());
    }

    /**
     * The manuscript.
     *
     * @param file that the document was read from, for what is said of it
     */
    public static ImportedManuscript of(WordDocument document, Options options, String file) {
        return new WordImport(document, options).imported(Span.startOf(file));
    }

    private ImportedManuscript imported(Span file) {
        List<Seen> items = Flow.of(document.blocks(), losses);
        BodyLook look = BodyLook.of(paragraphs(items));
        boolean official = options.kind().filter(Kind.POLICY::equals).isPresent();
        FrontPage page = FrontPageReader.read(items, look, official);
        String kind = options.kind().orElse(page.isPolicy() ? Kind.POLICY : Kind.PAPER);
        FrontMatterText.WrittenMatter front = FrontMatterText.of(page, kind, draft());
        CarriedPictures pictures = new CarriedPictures(document.pictures(), options.name(), losses);
        List<Seen> body = with(page.strays(), front.others(), page.body());
        List<BodyPart> parts = new ManuscriptBody(body, look, document.notes(), pictures, losses).parts();
        String written = written(parts);
        String text = front.text() + "\n" + written + "\n";
        Diagnostics findings = new Diagnostics();
        if (page.title().isEmpty()) {
            findings.add(Code.DOC_022, file);
        }
        changes(file, findings);
        ImportAccount account = account(written, front, page.typed());
        account.report(file, findings);
        return new ImportedManuscript(text, pictures.files(), account, findings);
    }

    private static List<SeenParagraph> paragraphs(List<Seen> items) {
        return items.stream()
                .filter(SeenParagraph.class::isInstance)
                .map(SeenParagraph.class::cast)
                .toList();
    }

    private String draft() {
        return options.draft() ? "# 草稿：只在预览里，不随这一期出版。定稿以后删去这两行\ndraft: true\n" : "";
    }

    /**
     * The body, with what the front page has no place for: notes and remarks at its first paragraph, and lines at its end.
     */
    private static List<Seen> with(List<WordPiece> strays, List<String> lines, List<Seen> body) {
        List<Seen> items = new ArrayList<>(body);
        if (!strays.isEmpty()) {
            int first = items.isEmpty() || !(items.get(0) instanceof SeenParagraph) ? -1 : 0;
            List<WordPiece> pieces = new ArrayList<>(first < 0 ? List.of() : ((SeenParagraph) items.get(0)).pieces());
            pieces.addAll(strays);
            SeenParagraph carrier = seen(pieces);
            if (first < 0) {
                items.add(0, carrier);
            } else {
                items.set(0, carrier.as((SeenParagraph) body.get(0)));
            }
        }
        lines.forEach(line -> items.add(seen(List.of(new WordPiece.TypedWord(line, Look.PLAIN, "")))));
        return items;
    }

    private static SeenParagraph seen(List<WordPiece> pieces) {
        WordParagraph source =
                new WordParagraph(pieces, "", TypedAlignment.LEFT, OptionalInt.empty(), Optional.empty());
        return SeenParagraph.whole(source);
    }

    /** Each part with as much care as it takes to be read as it was meant; mostly with little. */
    private static String written(List<BodyPart> parts) {
        String light = joined(
                parts.stream().map(part -> part.markdown().apply(Care.LIGHT)).toList());
        String meant = parts.stream().map(BodyPart::meant).collect(Collectors.joining());
        if (ReadBack.isSame(light, meant)) {
            return light;
        }
        return joined(parts.stream().map(WordImport::careful).toList());
    }

    private static String careful(BodyPart part) {
        return Care.least(part.markdown(), part.meant());
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private void changes(Span file, Diagnostics findings) {
        List<TrackedChange> changes = document.changes();
        if (!changes.isEmpty()) {
            Set<String> authors = changes.stream()
                    .map(TrackedChange::author)
                    .filter(author -> !author.isBlank())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            long inserted = changes.stream().filter(TrackedChange::inserted).count();
            Code code = options.reading() == WordDocument.Reading.ORIGINAL ? Code.DOC_007 : Code.DOC_006;
            findings.add(
                    code,
                    file,
                    Long.toString(inserted),
                    Long.toString(changes.size() - inserted),
                    authors.isEmpty() ? "?" : String.join("、", authors));
        }
        comments().forEach(comment -> losses.add(new Loss(Code.DOC_008, "", comment)));
    }

    private List<String> comments() {
        return Stream.concat(
                        document.blocks().stream(),
                        document.notes().values().stream().flatMap(List::stream))
                .filter(WordParagraph.class::isInstance)
                .flatMap(block -> ((WordParagraph) block).pieces().stream())
                .filter(WordPiece.Comment.class::isInstance)
                .map(piece -> ((WordPiece.Comment) piece).text())
                .toList();
    }

    /**
     * What was read of the document, against what will be read of the manuscript.
     *
     * @param body as it was written
     * @param typed the lines that the front matter was taken from
     */
    private ImportAccount account(String body, FrontMatterText.WrittenMatter front, List<FrontPage.FrontLine> typed) {
        CharacterCount source = new CharacterCount(PipeTable.text(document.blocks())
                + document.notes().values().stream().map(PipeTable::text).collect(Collectors.joining()));
        String above = KEYS.matcher(front.text()).replaceAll("");
        CharacterCount seen = new CharacterCount(above + ReadBack.body(body));
        CharacterCount missing = new CharacterCount(source.without(seen));
        CharacterCount values = new CharacterCount(above + String.join("", front.others()));
        int labels = 0;
        for (FrontPage.FrontLine line : typed) {
            String left = VisibleCharacters.text(line.labels()) + values.take(line.rest());
            missing.take(left);
            labels += left.codePointCount(0, left.length());
            if (!left.isEmpty()) {
                losses.add(new Loss(Code.DOC_025, left, line.text().strip()));
            }
        }
        String unknown = missing.all();
        if (!unknown.isEmpty()) {
            losses.add(new Loss(Code.DOC_023, unknown, ""));
        }
        int unread = document.losses().stream()
                .mapToInt(loss -> new CharacterCount(loss.words()).size())
                .sum();
        int carried = source.size() - labels - missing.size();
        return new ImportAccount(source.size() + unread, carried, losses);
    }
}
