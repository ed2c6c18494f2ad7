package org.huozi.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huozi.sample.FencedExample;

/**
 * One example of a typography rule, as an editor can read it in {@code src/test/resources/spec/*.md}: below a heading, a
 * block with settings and text, and a block with the lines expected, each with its width in em and, where the example is
 * about them, the origins of its glyphs in em.
 */
record SpecExample(String title, Map<String, String> settings, String text, List<String> lines) {
    /** What an example may choose; of numbers, any. */
    private static final Map<String, Set<String>> CHOICES = Map.ofEntries(
            Map.entry("行宽", Set.of()),
            Map.entry("缩进", Set.of()),
            Map.entry("排式", Set.of("两端", "左", "居中")),
            Map.entry("避头尾", Set.of("严格", "基本", "GB")),
            Map.entry("标点", Set.of("全角", "开明", "半角")),
            Map.entry("邻标", Set.of("1", "1.5")),
            Map.entry("悬挂", Set.of("是")),
            Map.entry("原样", Set.of("是")),
            Map.entry("文献", Set.of("是")),
            Map.entry("意群", Set.of("是")));

    static List<SpecExample> read(Path file) throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        for (FencedExample example : FencedExample.read(file, "### ", 2)) {
            String[] given = example.blocks().get(0).lines().split("\n", 2);
            examples.add(new SpecExample(
                    example.title(),
                    settings(given[0]),
                    given[1],
                    List.of(example.blocks().get(1).lines().split("\n"))));
        }
        return examples;
    }

    /** A misspelt choice would be the default, and its rule not be tried. */
    private static Map<String, String> settings(String line) {
        Map<String, String> settings = new HashMap<>();
        for (String setting : line.split("，")) {
            String[] pair = setting.split(" ", 2);
            assertThat(CHOICES).as(line).containsKey(pair[0]);
            assertThat(CHOICES.get(pair[0]).isEmpty() || CHOICES.get(pair[0]).contains(pair[1]))
                    .as(setting)
                    .isTrue();
            settings.put(pair[0], pair[1]);
        }
        return settings;
    }

    Measure measure() {
        return new Measure(number("行宽", 10), number("缩进", 0));
    }

    Setting setting() {
        return switch (settings.getOrDefault("排式", "两端")) {
            case "左" -> Setting.RAGGED;
            case "居中" -> Setting.BALANCED;
            default -> Setting.JUSTIFIED;
        };
    }

    HouseStyle style() {
        HouseStyle.Prohibition prohibition = switch (settings.getOrDefault("避头尾", "严格")) {
            case "基本" -> HouseStyle.Prohibition.BASIC;
            case "GB" -> HouseStyle.Prohibition.GB;
            default -> HouseStyle.Prohibition.STRICT;
        };
        HouseStyle.Marks marks = switch (settings.getOrDefault("标点", "全角")) {
            case "开明" -> HouseStyle.Marks.KAIMING;
            case "半角" -> HouseStyle.Marks.BANJIAO;
            default -> HouseStyle.Marks.QUANJIAO;
        };
        HouseStyle.Pair pair = number("邻标", 1.5) == 1 ? HouseStyle.Pair.ONE : HouseStyle.Pair.ONE_AND_A_HALF;
        return new HouseStyle(prohibition, marks, pair, settings.containsKey("悬挂"));
    }

    /** Whether it is an entry of a list of sources. */
    boolean isEntry() {
        return settings.containsKey("文献");
    }

    /** Whether the whole text is code. */
    boolean isCode() {
        return settings.containsKey("原样");
    }

    /** Whether the text has a bar where a line of a title may end, two where it ends well. */
    boolean isPhrased() {
        return settings.containsKey("意群");
    }

    /** The text as it is set. */
    String plain() {
        return isPhrased() ? text.replaceAll("[｜‖]", "") : text;
    }

    boolean showsOrigins() {
        return lines.stream().anyMatch(line -> line.split("\\|").length > 2);
    }

    private double number(String key, double otherwise) {
        return settings.containsKey(key) ? Double.parseDouble(settings.get(key)) : otherwise;
    }

    @Override
    public String toString() {
        return title;
    }
}
