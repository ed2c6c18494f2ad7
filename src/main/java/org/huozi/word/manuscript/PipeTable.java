package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huozi.word.WordBlock;
import org.huozi.word.WordBlock.TextBox;
import org.huozi.word.WordBlock.TypedAlignment;
import org.huozi.word.WordBlock.WordCell;
import org.huozi.word.WordBlock.WordParagraph;
import org.huozi.word.WordBlock.WordRow;
import org.huozi.word.WordBlock.WordTable;
import org.huozi.word.WordPiece;

/** A table of Word as rows between bars; its first row is the head. */
record PipeTable(WordTable table, CarriedPictures pictures) {
    private static final String LINE = "<br>";
    private static final String ABOVE = "^^";

    /** Whether it only frames what stands in it. */
    static boolean isFrame(WordTable table) {
        return table.rows().size() == 1 && table.rows().get(0).cells().size() == 1;
    }

    private int columns() {
        return table.rows().stream().mapToInt(PipeTable::columns).max().orElse(0);
    }

    private static int columns(WordRow row) {
        return row.cells().stream().mapToInt(WordCell::columns).sum();
    }

    String markdown(MarkedWords words, Care care) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            lines.add(row(table.rows().get(i), i == 0, words, care));
            if (i == 0) {
                lines.add(
                        IntStream.range(0, columns()).mapToObj(this::rule).collect(Collectors.joining("|", "|", "|")));
            }
        }
        return String.join("\n", lines);
    }

    /** Cells that go on from above say so, and one that takes several columns is followed by as many bars. */
    private String row(WordRow row, boolean head, MarkedWords words, Care care) {
        StringBuilder line = new StringBuilder("|");
        for (WordCell cell : row.cells()) {
            String text = cell.rows() == 0 ? ABOVE : care.inCell(cell(cell.content(), head, words));
            line.append(text.isEmpty() ? " " : " " + text + " ").append("|".repeat(cell.columns()));
        }
        return line.append(" |".repeat(columns() - columns(row))).toString();
    }

    private String cell(List<WordBlock> content, boolean head, MarkedWords words) {
        List<String> lines = new ArrayList<>();
        for (WordBlock block : content) {
            if (block instanceof WordParagraph paragraph) {
                SeenParagraph.of(paragraph).forEach(line -> lines.add(line(line, head, words)));
            } else if (block instanceof TextBox box) {
                lines.add(cell(box.content(), head, words));
            } else if (block instanceof WordTable inner) {
                inner.rows()
                        .forEach(row -> lines.add(row.cells().stream()
                                .map(cell -> cell(cell.content(), head, words))
                                .collect(Collectors.joining(" "))));
            }
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining(LINE));
    }

    private String line(SeenParagraph line, boolean head, MarkedWords words) {
        String label = line.source().number().map(number -> number.label()).orElse("");
        String text = head ? words.title(line.pieces()) : words.paragraph(line.pieces());
        StringBuilder shown = new StringBuilder();
        for (WordPiece piece : line.pieces()) {
            if (piece instanceof WordPiece.WordPicture picture) {
                Optional<String> path = pictures.path(picture.part());
                shown.append(path.map(found -> FigureText.image(picture.alternative(), found))
                        .orElse("【待填：图片】"));
            }
        }
        return label + text.replace("\\\n", LINE) + shown;
    }

    /** Where most of the cells below the head have their words. */
    private String rule(int column) {
        List<TypedAlignment> below = table.rows().stream()
                .skip(1)
                .flatMap(row -> at(row, column).stream())
                .toList();
        long centred =
                below.stream().filter(one -> one == TypedAlignment.CENTRED).count();
        long right = below.stream().filter(one -> one == TypedAlignment.RIGHT).count();
        if (centred * 2 > below.size()) {
            return ":---:";
        }
        return right * 2 > below.size() ? "---:" : "---";
    }

    private static Optional<TypedAlignment> at(WordRow row, int column) {
        int at = 0;
        for (WordCell cell : row.cells()) {
            if (at == column) {
                return cell.content().stream()
                        .filter(WordParagraph.class::isInstance)
                        .map(block -> ((WordParagraph) block).alignment())
                        .findFirst();
            }
            at += cell.columns();
        }
        return Optional.empty();
    }

    String meant() {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> text(cell.content()))
                .collect(Collectors.joining());
    }

    /** The words of blocks, as they are seen. */
    static String text(List<WordBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (WordBlock block : blocks) {
            if (block instanceof WordParagraph paragraph) {
                SeenParagraph.of(paragraph)
                        .forEach(line -> text.append(line.text()).append('\n'));
            } else if (block instanceof TextBox box) {
                text.append(text(box.content()));
            } else if (block instanceof WordTable table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> text.append(text(cell.content()))));
            }
        }
        return text.toString();
    }
}
