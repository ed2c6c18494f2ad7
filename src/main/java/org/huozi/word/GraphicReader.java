package org.huozi.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.word.Relations.Relation;
import org.huozi.word.WordBlock.TextBox;
import org.huozi.word.WordPiece.Uncarried;
import org.huozi.word.WordPiece.WordPicture;

/** What is drawn: pictures, frames with words, and what only Word can draw. */
final class GraphicReader {
    /** In twentieths of a point: DrawingML measures in English Metric Units, 914,400 an inch. */
    private static final double EMU = 635;

    private final WordParts parts;
    private final Relations relations;
    private final BodyReader blocks;
    private final List<WordPiece> pieces;
    private final List<WordBlock> boxes = new ArrayList<>();

    /** @param pieces of the paragraph, to which pictures are added */
    GraphicReader(WordParts parts, Relations relations, BodyReader blocks, List<WordPiece> pieces) {
        this.parts = parts;
        this.relations = relations;
        this.blocks = blocks;
        this.pieces = pieces;
    }

    List<WordBlock> boxes() {
        return List.copyOf(boxes);
    }

    /** One of several forms of the same: the newest that has anything we read, or the one for old programs. */
    static List<Element> alternative(Element choice) {
        return choice.children("mc:Choice")
                .filter(form -> form.all()
                        .anyMatch(part -> List.of("a:blip", "w:txbxContent", "w:t", "m:t", "c:chart")
                                .contains(part.name())))
                .findFirst()
                .or(() -> choice.child("mc:Fallback"))
                .or(() -> choice.child("mc:Choice"))
                .map(Element::children)
                .orElse(List.of());
    }

    /** @param graphic {@code w:drawing}, {@code w:pict} or {@code w:object} */
    void read(Element graphic) throws RefusedFile {
        Optional<String> program =
                graphic.first("o:OLEObject").map(ole -> ole.attribute("ProgID").orElse(""));
        if (program.filter(name -> name.startsWith("Equation")).isPresent()) {
            lost(Code.DOC_013, "公式", program.get());
            return;
        }
        read(graphic, alternativeText(graphic), share(graphic));
    }

    private void read(Element part, String alternative, int share) throws RefusedFile {
        switch (part.name()) {
            case "w:txbxContent" -> {
                List<WordBlock> inside = blocks.read(part.children());
                if (!inside.isEmpty()) {
                    boxes.add(new TextBox(inside));
                }
            }
            case "a:blip" -> {
                if (part.attribute("r:embed").isPresent()) {
                    picture(part.attribute("r:embed"), alternative, share);
                } else {
                    external(part.attribute("r:link"));
                }
            }
            case "v:imagedata" -> {
                if (part.attribute("r:id").isPresent()) {
                    picture(part.attribute("r:id"), alternative, share);
                } else {
                    external(part.attribute("r:href"));
                }
            }
            case "c:chart" -> lost(Code.DOC_014, "图表", "chart");
            case "dgm:relIds" -> lost(Code.DOC_014, "图示", "SmartArt");
            case "v:textpath" -> part.attribute("string").ifPresent(words -> parts.lose(Code.DOC_021, words, "艺术字"));
            case "mc:AlternateContent" -> {
                for (Element chosen : alternative(part)) {
                    read(chosen, alternative, share);
                }
            }
            default -> {
                for (Element child : part.children()) {
                    read(child, alternative, share);
                }
            }
        }
    }

    private void lost(Code code, String name, String place) {
        parts.lose(code, "", place);
        pieces.add(new Uncarried(name));
    }

    private void picture(Optional<String> id, String alternative, int share) throws RefusedFile {
        Optional<Relation> relation = id.flatMap(relations::get);
        if (relation.filter(Relation::external).isPresent()) {
            external(id);
        } else if (relation.isPresent() && parts.take(relation.get().target())) {
            pieces.add(new WordPicture(relation.get().target(), alternative, share));
        } else {
            lost(Code.DOC_012, "图片", id.orElse("?"));
        }
    }

    /** A picture on a server, or on its author's disk, is not fetched. */
    private void external(Optional<String> id) {
        id.flatMap(relations::get).ifPresent(relation -> lost(Code.DOC_011, "图片", relation.target()));
    }

    private static String alternativeText(Element graphic) {
        return graphic.first("wp:docPr")
                .flatMap(properties -> properties.attribute("descr").or(() -> properties.attribute("title")))
                .or(() -> graphic.first("v:shape").flatMap(shape -> shape.attribute("alt")))
                .orElse("")
                .strip();
    }

    private int share(Element graphic) {
        return graphic.first("wp:extent")
                .flatMap(extent -> extent.attribute("cx"))
                .filter(width -> width.matches("[0-9]{1,9}"))
                .map(width -> (int) Math.round(100 * Integer.parseInt(width) / EMU / parts.width()))
                .filter(share -> share > 0 && share <= 100)
                .orElse(0);
    }
}
