package org.huozi.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.huozi.diag.Code;
import org.huozi.word.WordBlock.ListNumber;
import org.huozi.word.WordBlock.TypedAlignment;
import org.huozi.word.WordBlock.WordParagraph;

/** Elements of a body → blocks: paragraphs, tables, what stands in frames, in the order in which they are read. */
final class BodyReader {
    private final WordParts parts;
    private final Relations relations;
    private final FieldCodes fields = new FieldCodes();

    /** @param relations of the part that is read */
    BodyReader(WordParts parts, Relations relations) {
        this.parts = parts;
        this.relations = relations;
    }

    List<WordBlock> read(List<Element> elements) throws RefusedFile {
        List<WordBlock> blocks = new ArrayList<>();
        List<WordPiece> begun = new ArrayList<>();
        for (Element element : elements) {
            read(element, blocks, begun);
        }
        if (!begun.isEmpty()) {
            blocks.add(new WordParagraph(begun, "", TypedAlignment.LEFT, OptionalInt.empty(), Optional.empty()));
        }
        return List.copyOf(blocks);
    }

    /** @param begun pieces of a paragraph whose end was deleted: they belong to the next */
    private void read(Element element, List<WordBlock> blocks, List<WordPiece> begun) throws RefusedFile {
        switch (element.name()) {
            case "w:p" -> paragraph(element, blocks, begun);
            case "w:tbl" -> blocks.add(new GridReader(parts, this).table(element));
            case "w:sdt", "w:customXml", "w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:sdtContent", "w:smartTag" -> {
                for (Element child : element.children()) {
                    read(child, blocks, begun);
                }
            }
            case "mc:AlternateContent" -> {
                for (Element child : GraphicReader.alternative(element)) {
                    read(child, blocks, begun);
                }
            }
            case "w:altChunk" -> parts.lose(Code.DOC_014, "", "altChunk");
            default -> {
                String words = WrittenText.of(element);
                if (!words.isBlank()) {
                    parts.lose(Code.DOC_021, words, element.name());
                }
            }
        }
    }

    private void paragraph(Element paragraph, List<WordBlock> blocks, List<WordPiece> begun) throws RefusedFile {
        Optional<Element> properties = paragraph.child("w:pPr");
        String style = parts.styles().name(parts.styles().id(properties));
        Optional<ListNumber> number = parts.numbers().next(properties);
        PieceReader reader = new PieceReader(parts, fields, relations, this, properties);
        reader.read(paragraph.children());
        begun.addAll(reader.pieces());
        boolean goesOn = isMarkGone(properties);
        if (!goesOn) {
            if (style.matches("toc [0-9]|目录.*|toc heading")) {
                begun.forEach(this::lose);
            } else {
                blocks.add(new WordParagraph(
                        begun, style, alignment(properties), parts.styles().outline(properties), number));
            }
            begun.clear();
        }
        blocks.addAll(reader.boxes());
    }

    private void lose(WordPiece piece) {
        if (piece instanceof WordPiece.TypedWord word) {
            parts.lose(Code.DOC_020, word.text(), "目录");
        }
    }

    /** Whether the end of a paragraph was deleted, or put in and is not wanted. */
    private boolean isMarkGone(Optional<Element> properties) {
        String gone = parts.isOriginal() ? "w:ins" : "w:del";
        return properties
                .flatMap(all -> all.child("w:rPr"))
                .filter(mark -> mark.child(gone).isPresent()
                        || mark.child(parts.isOriginal() ? "w:moveTo" : "w:moveFrom")
                                .isPresent())
                .isPresent();
    }

    private TypedAlignment alignment(Optional<Element> properties) {
        return switch (parts.styles()
                .ofParagraph(properties, all -> all.value("w:jc"))
                .orElse("")) {
            case "center" -> TypedAlignment.CENTRED;
            case "right", "end" -> TypedAlignment.RIGHT;
            default -> TypedAlignment.LEFT;
        };
    }
}
