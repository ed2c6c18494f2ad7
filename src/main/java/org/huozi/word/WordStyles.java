package org.huozi.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * The styles of a document, and the look that comes of them: what all text has, then the paragraph's style and those it
 * is based on, then the style of the words, then what was set by hand (ISO/IEC 29500-1 §17.7.2).
 */
final class WordStyles {
    private static final String WHITE = "FFFFFF";

    /** Theme fonts are named by their use; what offices have set for them is 宋体 nearly always. */
    private static final String THEME_FACE = "宋体";

    private final Map<String, Element> byId = new HashMap<>();
    private final Optional<Element> defaults;
    private final String usual;

    /** @param root of styles.xml; none in a file without styles */
    WordStyles(Optional<Element> root) {
        root.stream()
                .flatMap(styles -> styles.children("w:style"))
                .forEach(style -> style.attribute("w:styleId").ifPresent(id -> byId.put(id, style)));
        this.defaults = root.flatMap(styles -> styles.child("w:docDefaults"))
                .flatMap(all -> all.child("w:rPrDefault"))
                .flatMap(all -> all.child("w:rPr"));
        this.usual = byId.entrySet().stream()
                .filter(style -> style.getValue().attribute("w:type").orElse("").equals("paragraph")
                        && List.of("1", "true")
                                .contains(
                                        style.getValue().attribute("w:default").orElse("")))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The style of a paragraph, by its properties. */
    String id(Optional<Element> properties) {
        return properties.flatMap(all -> all.value("w:pStyle")).orElse(usual);
    }

    /** A style's name as Word shows it, in small letters. */
    String name(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(style -> style.value("w:name"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** What a paragraph says of itself, or else its style, or the style that is based on. */
    <T> Optional<T> ofParagraph(Optional<Element> properties, Function<Element, Optional<T>> property) {
        return properties
                .flatMap(property)
                .or(() -> chain(id(properties)).stream()
                        .flatMap(style -> style.child("w:pPr").flatMap(property).stream())
                        .findFirst());
    }

    /** Depth among headings from 0; 9 is body text. */
    OptionalInt outline(Optional<Element> properties) {
        Optional<Integer> depth = ofParagraph(properties, all -> all.number("w:outlineLvl"));
        return depth.isPresent() && depth.get() < 9 ? OptionalInt.of(depth.get()) : OptionalInt.empty();
    }

    /**
     * The look of words.
     *
     * @param paragraph properties of their paragraph
     * @param run properties of their own
     */
    Look look(Optional<Element> paragraph, Optional<Element> run) {
        List<Element> ofParagraph = properties(id(paragraph));
        List<Element> ofWords =
                run.flatMap(all -> all.value("w:rStyle")).map(this::properties).orElse(List.of());
        List<Element> levels = new ArrayList<>();
        run.ifPresent(levels::add);
        levels.addAll(ofWords);
        levels.addAll(ofParagraph);
        defaults.ifPresent(levels::add);
        boolean shaded = first(levels, level -> level.child("w:shd").flatMap(shade -> shade.attribute("w:fill")))
                        .filter(fill -> !fill.equals("auto") && !fill.equals(WHITE))
                        .isPresent()
                || first(levels, level -> level.value("w:highlight")).isPresent();
        String colour = first(levels, level -> level.value("w:color")).orElse("");
        String height = first(levels, level -> level.value("w:vertAlign")).orElse("");
        return new Look(
                first(levels, WordStyles::face).orElse(""),
                first(levels, level -> level.number("w:sz"))
                        .map(half -> half / 2.0)
                        .orElse(Look.PLAIN.points()),
                toggled("w:b", run, ofWords, ofParagraph),
                toggled("w:i", run, ofWords, ofParagraph),
                elevation(height),
                first(levels, level -> level.flag("w:em")).orElse(false),
                first(levels, level -> level.flag("w:u")).orElse(false),
                first(levels, level -> level.flag("w:strike").or(() -> level.flag("w:dstrike")))
                        .orElse(false),
                toggled("w:vanish", run, ofWords, ofParagraph),
                colour.equalsIgnoreCase(WHITE) && !shaded);
    }

    private static Look.Elevation elevation(String named) {
        return switch (named) {
            case "superscript" -> Look.Elevation.RAISED;
            case "subscript" -> Look.Elevation.LOWERED;
            default -> Look.Elevation.ON_LINE;
        };
    }

    private static Optional<String> face(Element properties) {
        Optional<Element> fonts = properties.child("w:rFonts");
        return fonts.flatMap(all -> all.attribute("w:eastAsia"))
                .or(() -> fonts.flatMap(all -> all.attribute("w:eastAsiaTheme")).map(theme -> THEME_FACE));
    }

    private static <T> Optional<T> first(List<Element> levels, Function<Element, Optional<T>> property) {
        return levels.stream().flatMap(level -> property.apply(level).stream()).findFirst();
    }

    /** Set in two styles at once, such a property is off; set by hand, it is as set (§17.7.3). */
    private boolean toggled(String name, Optional<Element> run, List<Element> words, List<Element> paragraph) {
        Function<Element, Optional<Boolean>> property = level -> level.flag(name);
        boolean byStyles = !first(words, property)
                .orElse(false)
                .equals(first(paragraph, property).orElse(false));
        boolean always = defaults.flatMap(property).orElse(false);
        return run.flatMap(property).orElse(byStyles || always);
    }

    private List<Element> properties(String id) {
        return chain(id).stream()
                .flatMap(style -> style.child("w:rPr").stream())
                .toList();
    }

    /** A style and those it is based on, the nearest first. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Element> style = Optional.ofNullable(byId.get(id));
        while (style.isPresent() && seen.add(style.get().attribute("w:styleId").orElse(""))) {
            chain.add(style.get());
            style = style.get().value("w:basedOn").map(byId::get);
        }
        return chain;
    }
}
