package org.huozi.typeset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.sample.Resources;

/**
 * One example of a typography rule, as an editor can read it in {@code src/test/resources/spec/*.md}: below a heading, a
 * block with settings and text, and a block with the lines expected, each with its width in em and, where the example is
 * about them, the origins of its glyphs in em.
 */
record SpecExample(String title, Map<String, String> settings, String text, List<String> lines) {
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?m)^### (.+)\\n(?:(?!```|###).*\\n)*```\\n(.*)\\n((?s:.*?))\\n```\\n+```\\n((?s:.*?))\\n```$");

    static List<SpecExample> read(Path file) throws IOException {
        List<SpecExample> examples = new ArrayList<>();
        Matcher matcher = EXAMPLE.matcher(Resources.text(file));
        while (matcher.find()) {
            Map<String, String> settings = new HashMap<>();
            for (String setting : matcher.group(2).split("，")) {
                String[] pair = setting.split(" ", 2);
                settings.put(pair[0], pair[1]);
            }
            examples.add(new SpecExample(
                    matcher.group(1),
                    settings,
                    matcher.group(3),
                    List.of(matcher.group(4).split("\n"))));
        }
        return examples;
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

    /** Whether the whole text is code. */
    boolean isCode() {
        return settings.containsKey("原样");
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
