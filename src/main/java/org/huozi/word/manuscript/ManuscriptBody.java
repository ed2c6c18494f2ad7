package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huozi.model.Figure;
import org.huozi.references.ListHeading;
import org.huozi.word.Loss;
import org.huozi.word.WordBlock;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.Uncarried;
import org.huozi.word.WordPiece.WordPicture;

/** The body of a manuscript, block by block. */
final class ManuscriptBody {
    /** Percent: a picture that is nearly as wide as the text has its width. */
    private static final int WIDE = 95;

    private final List<Seen> items;
    private final BodyLook look;
    private final IdentityHashMap<SeenParagraph, Integer> headings;
    private final CarriedPictures pictures;
    private final HangingNotes hanging;
    private final boolean sources;
    private final List<BodyPart> parts = new ArrayList<>();
    private final Map<Figure.Type, Integer> counts = new LinkedHashMap<>();
    private int at;
    private boolean inSources;

    /**
     * A body.
     *
     * @param losses where that goes which is not carried
     */
    ManuscriptBody(
            List<Seen> items,
            BodyLook look,
            Map<String, List<WordBlock>> notes,
            CarriedPictures pictures,
            List<Loss> losses) {
        this.items = items;
        this.look = look;
        this.pictures = pictures;
        this.hanging = new HangingNotes(notes, losses);
        List<SeenParagraph> paragraphs = items.stream()
                .filter(SeenParagraph.class::isInstance)
                .map(SeenParagraph.class::cast)
                .toList();
        this.headings = HeadingDepths.of(paragraphs, look);
        this.sources = headings.keySet().stream().anyMatch(ManuscriptBody::isOfSources);
    }

    List<BodyPart> parts() {
        while (at < items.size()) {
            Seen item = items.get(at);
            if (item instanceof SeenTable table) {
                table(table, Optional.empty(), List.of());
            } else if (item instanceof SeenParagraph paragraph) {
                paragraph(paragraph);
            }
            notes();
        }
        return List.copyOf(parts);
    }

    private static boolean isOfSources(SeenParagraph heading) {
        return ListHeading.isOfSources(heading.text()) || ListHeading.isOfNotes(heading.text());
    }

    private MarkedWords words(Care care) {
        return new MarkedWords(look, sources, hanging.names(), care);
    }

    private void add(String meant, Function<MarkedWords, String> markdown) {
        parts.add(new BodyPart(care -> markdown.apply(words(care)), meant));
    }

    private Optional<SeenParagraph> next(int ahead) {
        return at + ahead < items.size() && items.get(at + ahead) instanceof SeenParagraph line
                ? Optional.of(line)
                : Optional.empty();
    }

    private Optional<SeenTable> nextTable(int ahead) {
        return at + ahead < items.size() && items.get(at + ahead) instanceof SeenTable table
                ? Optional.of(table)
                : Optional.empty();
    }

    private void paragraph(SeenParagraph paragraph) {
        Integer level = headings.get(paragraph);
        ItemList list = new ItemList();
        if (isAboveTable(paragraph)) {
            captionedTable();
        } else if (paragraph.isPictures()) {
            pictures();
        } else if (level != null) {
            at++;
            heading(paragraph, level);
        } else if (list.takes(paragraph) && !inSources) {
            list(list);
        } else {
            at++;
            plain(paragraph);
        }
    }

    private void heading(SeenParagraph heading, int level) {
        inSources = isOfSources(heading);
        hanging.see(heading);
        String sign = "#".repeat(level) + " ";
        add(
                heading.text(),
                words -> sign + label(heading) + words.title(heading.pieces()).replace("\\\n", ""));
    }

    private static String label(SeenParagraph paragraph) {
        return paragraph
                .source()
                .number()
                .filter(number -> !number.label().isBlank())
                .map(number -> number.label() + (number.label().matches(".*[、．.）)]") || number.bullet() ? "" : " "))
                .orElse("");
    }

    private void list(ItemList list) {
        while (next(0).filter(line -> !headings.containsKey(line) && list.takes(line))
                .isPresent()) {
            SeenParagraph item = next(0).orElseThrow();
            list.add(item);
            hanging.see(item);
            at++;
        }
        add(list.meant(), list::markdown);
    }

    private void plain(SeenParagraph paragraph) {
        hanging.see(paragraph);
        boolean entry = inSources;
        add(label(paragraph) + paragraph.text(), words -> {
            String line = entry ? words.title(paragraph.pieces()) : words.paragraph(paragraph.pieces());
            return label(paragraph).isEmpty() ? line : label(paragraph) + line;
        });
        shown(paragraph);
    }

    /** Pictures amid words stand below them. */
    private void shown(SeenParagraph paragraph) {
        for (WordPiece piece : paragraph.pieces()) {
            if (piece instanceof WordPicture picture) {
                unnumbered(picture);
            }
        }
    }

    private void unnumbered(WordPicture picture) {
        Optional<String> path = pictures.path(picture.part());
        String width = picture.share() > 0 && picture.share() < WIDE ? "{width=" + picture.share() + "%}" : "";
        String shown = path.map(found -> FigureText.image(picture.alternative(), found) + width)
                .orElse("【待填：图片】");
        add("", words -> shown);
    }

    private void pictures() {
        List<WordPiece> shown = new ArrayList<>();
        while (next(0).filter(SeenParagraph::isPictures).isPresent()) {
            shown.addAll(next(0).orElseThrow().pieces());
            at++;
        }
        Optional<SeenParagraph> caption = next(0).filter(line -> FigureText.isCaption(line, Figure.Type.FIGURE));
        if (caption.isEmpty()) {
            shown.forEach(this::alone);
            return;
        }
        at++;
        FigureText figure = new FigureText(Figure.Type.FIGURE, caption, remarks(List.of()));
        List<String> lines = shown.stream()
                .filter(WordPicture.class::isInstance)
                .map(WordPicture.class::cast)
                .flatMap(picture -> pictures.path(picture.part()).stream()
                        .map(path -> FigureText.image(
                                picture.alternative().isBlank() ? figure.spoken() : picture.alternative(), path)))
                .toList();
        List<String> attributes = number(figure);
        int share = shown.stream()
                .mapToInt(piece -> piece instanceof WordPicture picture ? picture.share() : 0)
                .max()
                .orElse(0);
        if (share > 0 && share < WIDE && lines.size() == 1) {
            attributes.add("width=" + share + "%");
        }
        captioned(figure, "", words -> String.join("\n\n", lines), attributes);
    }

    private void alone(WordPiece piece) {
        if (piece instanceof WordPicture picture) {
            unnumbered(picture);
        } else if (piece instanceof Uncarried uncarried) {
            add("", words -> "【待填：" + uncarried.name() + "】");
        }
    }

    private void captioned(
            FigureText figure, String meant, Function<MarkedWords, String> content, List<String> attributes) {
        figure.caption().ifPresent(hanging::see);
        figure.lines().forEach(hanging::see);
        add(figure.meant() + meant, words -> figure.markdown(content.apply(words), attributes, words));
    }

    /** Its author's number, where the program would count another. */
    private List<String> number(FigureText figure) {
        int expected = counts.merge(figure.type(), 1, Integer::sum);
        OptionalInt typed = figure.number();
        List<String> attributes = new ArrayList<>();
        if (typed.isPresent() && typed.getAsInt() != expected) {
            counts.put(figure.type(), typed.getAsInt());
            attributes.add("number=" + typed.getAsInt());
        }
        return attributes;
    }

    private boolean isAboveTable(SeenParagraph line) {
        boolean below = nextTable(1).isPresent()
                || (next(1).filter(FigureText::isUnit).isPresent()
                        && nextTable(2).isPresent());
        return below && FigureText.isCaption(line, Figure.Type.TABLE);
    }

    private void captionedTable() {
        Optional<SeenParagraph> caption = next(0);
        at++;
        List<SeenParagraph> units = new ArrayList<>();
        next(0).filter(FigureText::isUnit).ifPresent(unit -> {
            units.add(unit);
            at++;
        });
        nextTable(0).ifPresent(table -> table(table, caption, units));
    }

    /** @param above 单位 */
    private void table(SeenTable typed, Optional<SeenParagraph> above, List<SeenParagraph> units) {
        at++;
        PipeTable table = new PipeTable(typed.table(), pictures);
        Optional<SeenParagraph> caption = above.or(() -> next(0).filter(line -> isBelowTable(line)));
        if (above.isEmpty() && caption.isPresent()) {
            at++;
        }
        hanging.see(typed);
        if (caption.isEmpty()) {
            parts.add(new BodyPart(care -> table.markdown(words(care), care), table.meant()));
            return;
        }
        FigureText figure = new FigureText(Figure.Type.TABLE, caption, remarks(units));
        List<String> attributes = number(figure);
        captioned(figure, table.meant(), words -> table.markdown(words, words.care()), attributes);
    }

    /** Some type 表 1 below it; but where another table follows, that is its caption. */
    private boolean isBelowTable(SeenParagraph line) {
        return FigureText.isCaption(line, Figure.Type.TABLE) && !isAboveTable(line);
    }

    private List<SeenParagraph> remarks(List<SeenParagraph> before) {
        List<SeenParagraph> lines = new ArrayList<>(before);
        while (next(0).filter(FigureText::isRemark).isPresent()) {
            lines.add(next(0).orElseThrow());
            at++;
        }
        return lines;
    }

    /** The notes that the blocks so far have called, below them. */
    private void notes() {
        for (HangingNotes.CalledNote note : hanging.called()) {
            String meant =
                    note.lines().stream().map(line -> label(line) + line.text()).collect(Collectors.joining());
            add(meant, words -> note(note.name(), note.lines(), words));
        }
    }

    private static String note(String name, List<SeenParagraph> lines, MarkedWords words) {
        return "[^" + name + "]: "
                + lines.stream()
                        .map(line ->
                                label(line) + words.paragraph(line.pieces()).replace("\n", "\n    "))
                        .collect(Collectors.joining("\n\n    "));
    }
}
