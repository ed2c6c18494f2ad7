package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.huozi.references.ListHeading;

/**
 * Which paragraphs are headings, and how deep. Few authors use styles: a heading is then what is short, has a number of
 * its own or stands out, and ends in no stop. Levels are those that the manuscript has, without gaps.
 */
final class HeadingDepths {
    /** The first level of a body; the title is above it. */
    private static final int FIRST = 2;

    private static final int LAST = 6;

    /** Characters of a heading; of one that only its weight tells; of one that Word's styles tell. */
    private static final int LONGEST = 45;

    private static final int LONGEST_UNNUMBERED = 20;
    private static final int LONGEST_STYLED = 90;

    private static final Pattern STOPPED = Pattern.compile("(?s).*[。；：，、！？;:,]");
    private static final Pattern STYLED = Pattern.compile("(?:heading|标题|标题样式) ?[1-9一二三四五].*");
    private static final Pattern INSIDE = Pattern.compile("(?s).*[。；！？].*");

    private final BodyLook body;
    private final IdentityHashMap<SeenParagraph, Sign> signs = new IdentityHashMap<>();

    /**
     * By what a heading is known.
     *
     * @param form of its number
     * @param outline its depth by style, from 0
     * @param weight whether nothing but its weight tells
     */
    private record Sign(Optional<HeadingForm> form, OptionalInt outline, boolean weight) {
        static final Sign NAMED = new Sign(Optional.empty(), OptionalInt.empty(), false);
    }

    private HeadingDepths(BodyLook body) {
        this.body = body;
    }

    /** The levels of those of these paragraphs that are headings, by identity. */
    static IdentityHashMap<SeenParagraph, Integer> of(List<SeenParagraph> paragraphs, BodyLook body) {
        HeadingDepths depths = new HeadingDepths(body);
        List<SeenParagraph> headings = new ArrayList<>();
        List<Optional<Sign>> found = paragraphs.stream().map(depths::sign).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean inRow = isOfWeight(found, i) && (isOfWeight(found, i - 1) || isOfWeight(found, i + 1));
            if (found.get(i).isPresent() && !inRow) {
                depths.signs.put(paragraphs.get(i), found.get(i).get());
                headings.add(paragraphs.get(i));
            }
        }
        return depths.levels(headings);
    }

    /** Bold lines in a row are a cover, a form, a slogan. */
    private static boolean isOfWeight(List<Optional<Sign>> signs, int index) {
        return index >= 0
                && index < signs.size()
                && signs.get(index).filter(Sign::weight).isPresent();
    }

    private Optional<Sign> sign(SeenParagraph paragraph) {
        String text = paragraph.text();
        OptionalInt outline = paragraph.source().outline();
        Optional<HeadingForm> form = HeadingForm.of(label(paragraph) + text);
        boolean styled = outline.isPresent()
                || STYLED.matcher(paragraph.source().style()).matches();
        boolean short_ = text.length() <= (styled ? LONGEST_STYLED : LONGEST);
        if (text.isBlank()
                || !short_
                || paragraph.isRight()
                || (STOPPED.matcher(text).matches() && !isOfSources(text))) {
            return Optional.empty();
        }
        if (styled) {
            return Optional.of(new Sign(form, outline, false));
        }
        if (isOfSources(text)) {
            return Optional.of(Sign.NAMED);
        }
        boolean stronger = paragraph.isStrong() && body.isStronger(paragraph.look());
        boolean larger = body.isLarger(paragraph.look());
        boolean apart = stronger
                || larger
                || (body.isOtherFace(paragraph.look())
                        && paragraph.source().number().isEmpty());
        boolean numbered = form.isPresent()
                && (apart || form.get().isCertain())
                && !INSIDE.matcher(text).matches();
        boolean unnumbered = form.isEmpty()
                && stronger
                && text.length() <= LONGEST_UNNUMBERED
                && paragraph.source().number().isEmpty()
                && !text.matches(".*(?:[，、0-9%]|\\s{2}|\\u3000).*");
        return numbered || unnumbered ? Optional.of(new Sign(form, OptionalInt.empty(), unnumbered)) : Optional.empty();
    }

    private static boolean isOfSources(String text) {
        return ListHeading.isOfSources(text) || ListHeading.isOfNotes(text);
    }

    private static String label(SeenParagraph paragraph) {
        return paragraph.source().number().map(number -> number.label()).orElse("");
    }

    private IdentityHashMap<SeenParagraph, Integer> levels(List<SeenParagraph> headings) {
        boolean han = headings.stream().anyMatch(heading -> form(heading) == HeadingForm.HAN);
        boolean decimal = headings.stream().anyMatch(heading -> form(heading) == HeadingForm.DECIMAL);
        int top = signs.values().stream()
                .flatMapToInt(sign -> sign.outline().stream())
                .min()
                .orElse(0);
        Map<Integer, Integer> byOutline = new HashMap<>();
        headings.forEach(heading -> {
            Sign sign = sign(heading, signs);
            if (sign.outline().isPresent() && sign.form().isPresent()) {
                byOutline.putIfAbsent(
                        sign.outline().getAsInt(), rank(sign.form().get(), han, decimal));
            }
        });
        IdentityHashMap<SeenParagraph, Integer> ranks = new IdentityHashMap<>();
        headings.forEach(heading -> {
            Sign sign = sign(heading, signs);
            int rank = sign.form()
                    .map(form -> rank(form, han, decimal))
                    .orElseGet(() -> sign.outline().isPresent()
                            ? byOutline.getOrDefault(
                                    sign.outline().getAsInt(),
                                    2 + sign.outline().getAsInt() - top)
                            : -1);
            ranks.put(heading, rank);
        });
        return compressed(headings, ranks);
    }

    private static Sign sign(SeenParagraph heading, IdentityHashMap<SeenParagraph, Sign> signs) {
        return signs.getOrDefault(heading, Sign.NAMED);
    }

    private HeadingForm form(SeenParagraph heading) {
        return sign(heading, signs).form().orElse(HeadingForm.ARABIC_IN_BRACKETS);
    }

    /** In journals that count 1, 1.1 the first number stands above the second. */
    private static int rank(HeadingForm form, boolean han, boolean decimal) {
        return switch (form) {
            case CHAPTER -> 0;
            case SUBCHAPTER -> 1;
            case HAN -> 2;
            case HAN_IN_BRACKETS, DECIMAL -> 3;
            case LONG_DECIMAL -> 4;
            case ARABIC -> decimal && !han ? 2 : 4;
            case ARABIC_IN_BRACKETS -> 5;
        };
    }

    /** Without gaps, and none more than a step below the one before; one without any rank is of the first level. */
    private static IdentityHashMap<SeenParagraph, Integer> compressed(
            List<SeenParagraph> headings, IdentityHashMap<SeenParagraph, Integer> ranks) {
        TreeSet<Integer> used = new TreeSet<>(ranks.values());
        used.remove(-1);
        List<Integer> order = List.copyOf(used);
        IdentityHashMap<SeenParagraph, Integer> levels = new IdentityHashMap<>();
        int before = FIRST - 1;
        for (SeenParagraph heading : headings) {
            int own = Math.max(0, order.indexOf(ranks.getOrDefault(heading, -1))) + FIRST;
            int level = Math.min(Math.min(own, before + 1), LAST);
            levels.put(heading, level);
            before = level;
        }
        return levels;
    }
}
