package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Span;
import org.huozi.model.CaptionLabel;
import org.huozi.model.Figure;

/**
 * A picture or a table with what stands above and below it.
 *
 * @param caption with the label that its author typed; none if it has none
 * @param lines 单位, 注, 资料来源
 */
record FigureText(Figure.Type type, Optional<SeenParagraph> caption, List<SeenParagraph> lines) {
    private static final Span NOWHERE = Span.startOf("");
    private static final Pattern UNIT = Pattern.compile("[（(【\\s]*单\\s*位[】]?\\s*[:：].{1,30}");
    private static final Pattern REMARK =
            Pattern.compile("[*（(【\\s]*(?:(?:资料|数据|图片|图|表|文字)?来源|注释?|说明|备注)[0-9]?[】]?\\s*[:：].*", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("caption|题注.*|图题.*|表题.*|图名.*|表名.*|图标题.*|表标题.*");

    FigureText {
        lines = List.copyOf(lines);
    }

    /** Whether a line is the caption of such a thing. */
    static boolean isCaption(SeenParagraph line, Figure.Type type) {
        Optional<CaptionLabel> label = CaptionLabel.at(line.text(), NOWHERE);
        boolean other = label.filter(typed -> typed.type() != type).isPresent();
        return !line.text().isBlank()
                && !other
                && (label.isPresent() || STYLE.matcher(line.source().style()).matches());
    }

    static boolean isUnit(SeenParagraph line) {
        return UNIT.matcher(line.text().strip()).matches();
    }

    static boolean isRemark(SeenParagraph line) {
        return REMARK.matcher(line.text()).matches();
    }

    /** The number that its author gave it, if it is one that figures can have. */
    OptionalInt number() {
        return caption.flatMap(line -> CaptionLabel.ofCaption(line.text(), NOWHERE))
                .map(CaptionLabel::number)
                .filter(number -> number.matches("[1-9][0-9]{0,2}"))
                .map(number -> OptionalInt.of(Integer.parseInt(number)))
                .orElse(OptionalInt.empty());
    }

    /** The caption without its label: what a reader hears who cannot see the picture. */
    String spoken() {
        return caption.map(line -> line.text()
                        .substring(CaptionLabel.ofCaption(line.text(), NOWHERE)
                                .map(CaptionLabel::length)
                                .orElse(0))
                        .strip())
                .orElse("");
    }

    /**
     * The whole, in its container; a table without a caption needs none.
     *
     * @param content the table or the pictures; empty if they are missing
     * @param attributes of the container
     */
    String markdown(String content, List<String> attributes, MarkedWords words) {
        List<String> given = new ArrayList<>(attributes);
        if (content.isEmpty()) {
            given.add("missing");
        }
        boolean table = type == Figure.Type.TABLE;
        Stream<String> above = table ? Stream.concat(head(words), part(words, true)) : Stream.of();
        Stream<String> below = table ? part(words, false) : Stream.concat(head(words), part(words, false));
        List<String> parts = new ArrayList<>();
        parts.add(String.join("\n", above.toList()));
        parts.add(content);
        parts.add(String.join("\n", below.toList()));
        parts.removeIf(String::isEmpty);
        return "::: " + type.anchor() + (given.isEmpty() ? "" : " {" + String.join(" ", given) + "}") + "\n"
                + String.join("\n\n", parts) + "\n:::";
    }

    private Stream<String> head(MarkedWords words) {
        return caption.stream()
                .map(line -> label(line) + words.title(line.pieces()).replace("\\\n", ""));
    }

    private static String label(SeenParagraph line) {
        return line.source().number().map(number -> number.label() + " ").orElse("");
    }

    private Stream<String> part(MarkedWords words, boolean unit) {
        return lines.stream()
                .filter(line -> isUnit(line) == (unit && type == Figure.Type.TABLE))
                .map(line -> words.title(line.pieces()));
    }

    String meant() {
        return Stream.concat(caption.stream(), lines.stream())
                .map(SeenParagraph::text)
                .reduce("", String::concat);
    }

    /** A picture; its words are plain. */
    static String image(String alternative, String path) {
        return "![" + alternative.replaceAll("[\\[\\]\\\\`*_<>\\n|$&]", " ").strip() + "](" + path + ")";
    }
}
