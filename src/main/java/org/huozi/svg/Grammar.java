package org.huozi.svg;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an attribute or property may say, and how it is written so that browsers and the pages' renderer read the same. */
@FunctionalInterface
interface Grammar {
    /** The value as it is written; none where it says nothing. */
    Optional<String> read(String value, Measures measures);

    Pattern LOCAL = Pattern.compile("url\\(\\s*[\"']?\\s*(#[^\"')]+?)\\s*[\"']?\\s*\\)");

    Grammar LENGTH = (value, measures) -> length(value, measures, -Measures.FARTHEST);

    /** A length that is not below zero. */
    Grammar SIZE = (value, measures) -> length(value, measures, 0);

    Grammar NUMBER = (value, measures) -> numbers(value, 1, 1);
    Grammar NUMBERS = (value, measures) -> numbers(value, 1, Integer.MAX_VALUE);

    /** One or two numbers that are not below zero, and no larger than a filter bears. */
    Grammar RADIUS = (value, measures) -> Decimals.read(value)
            .filter(numbers -> numbers.size() == 1 || numbers.size() == 2)
            .filter(numbers -> numbers.stream().allMatch(number -> number >= 0))
            .map(numbers -> Decimals.text(numbers.stream()
                    .map(number -> Math.min(number, Vocabulary.WIDEST_BLUR))
                    .toList()));

    /** At least one. */
    Grammar LIMIT = (value, measures) -> Decimals.read(value)
            .filter(numbers -> numbers.size() == 1)
            .map(numbers -> Decimals.text(Math.max(1, numbers.get(0))));

    /** A part of the whole, 0 to 1. */
    Grammar PART = (value, measures) -> {
        OptionalDouble percentage = Measures.percentage(value);
        double part = percentage.isPresent()
                ? percentage.getAsDouble() / 100
                : Decimals.read(value)
                        .filter(numbers -> numbers.size() == 1)
                        .map(numbers -> numbers.get(0))
                        .orElse(Double.NaN);
        return Double.isNaN(part) ? Optional.empty() : Optional.of(Decimals.text(Math.max(0, Math.min(1, part))));
    };

    Grammar PAINT = (value, measures) -> paint(value.strip());
    Grammar COLOUR = (value, measures) -> colour(value.strip());

    /** What another part of the drawing is used for. */
    Grammar REFERENCE = (value, measures) -> reference(value.strip());

    /** Another part of the drawing. */
    Grammar TARGET = (value, measures) ->
            Optional.of(value.strip()).filter(target -> target.startsWith("#") && target.length() > 1);

    Grammar TRANSFORM = Matrices::read;

    Grammar PATH =
            (value, measures) -> Optional.of(PathCommands.read(value).data()).filter(data -> !data.isEmpty());

    /** Pairs of numbers; a last one without its other is none. */
    Grammar POINTS = (value, measures) -> Decimals.read(value)
            .map(numbers -> numbers.subList(0, numbers.size() - numbers.size() % 2))
            .filter(numbers -> !numbers.isEmpty())
            .map(Decimals::text);

    Grammar VIEW_BOX = (value, measures) -> Decimals.read(value)
            .filter(numbers -> numbers.size() == 4 && numbers.get(2) > 0 && numbers.get(3) > 0)
            .map(Decimals::text);

    Grammar ASPECT = (value, measures) -> Optional.of(value.strip().replaceAll("\\s+", " "))
            .filter(aspect -> aspect.matches("none|x(?:Min|Mid|Max)Y(?:Min|Mid|Max)(?: (?:meet|slice))?"));

    Grammar DASHES = (value, measures) -> dashes(value.strip(), measures);

    /** An angle in degrees, or that of the path. */
    Grammar ORIENT = (value, measures) -> value.strip().startsWith("auto")
            ? Optional.of("auto")
            : Matrices.read("rotate(" + value.strip() + ")", measures)
                    .map(rotate -> rotate.substring("rotate(".length(), rotate.length() - 1))
                    .filter(angle -> angle.indexOf(' ') < 0);

    /** What has no sign that could be read as another's. */
    Grammar NAME = (value, measures) ->
            Optional.of(value.strip()).filter(name -> name.matches("[\\p{L}_][\\p{L}\\p{N}_.:-]{0,99}"));

    /** An id as it is written: {@link References} gives it another. */
    Grammar ID = (value, measures) -> Optional.of(value.strip()).filter(id -> !id.isEmpty());

    /** Words that readers may hear. */
    Grammar TEXT = (value, measures) -> Optional.of(value);

    Grammar LANGUAGE =
            (value, measures) -> Optional.of(value).filter(language -> language.matches("[A-Za-z0-9-]{2,35}"));

    /** One of some words. */
    static Grammar words(String words) {
        Set<String> known = Set.of(words.split(" "));
        return (value, measures) -> Optional.of(value.strip()).filter(known::contains);
    }

    private static Optional<String> length(String value, Measures measures, double least) {
        OptionalDouble percentage = Measures.percentage(value);
        OptionalDouble length = percentage.isPresent() ? percentage : measures.length(value);
        return length.isPresent() && length.getAsDouble() >= least
                ? Optional.of(Decimals.text(length.getAsDouble()) + (percentage.isPresent() ? "%" : ""))
                : Optional.empty();
    }

    private static Optional<String> numbers(String value, int least, int most) {
        return Decimals.read(value)
                .filter(numbers -> numbers.size() >= least && numbers.size() <= most)
                .map(Decimals::text);
    }

    private static Optional<String> paint(String value) {
        if (value.equals("none")) {
            return Optional.of(value);
        }
        if (value.startsWith("url(")) { // what it falls back to, SVG 1.1 writes like CSS
            int end = value.indexOf(')');
            Optional<String> reference = end < 0 ? Optional.empty() : reference(value.substring(0, end + 1));
            Optional<String> fallback =
                    end < 0 ? Optional.empty() : paint(value.substring(end + 1).strip());
            return reference.map(url -> fallback.map(other -> url + " " + other).orElse(url));
        }
        return colour(value);
    }

    private static Optional<String> colour(String value) {
        return value.equalsIgnoreCase("currentColor")
                ? Optional.of("currentColor")
                : Colour.read(value).map(Colour::name);
    }

    private static Optional<String> reference(String value) {
        if (value.equals("none")) {
            return Optional.of(value);
        }
        Matcher local = LOCAL.matcher(value);
        return local.matches() ? Optional.of("url(" + local.group(1) + ")") : Optional.empty();
    }

    /** A pattern that no eye could see is a line without gaps. */
    private static Optional<String> dashes(String value, Measures measures) {
        if (value.equals("none")) {
            return Optional.of(value);
        }
        List<String> lengths = List.of(value.strip().split("[\\s,]+"));
        double sum = 0;
        StringBuilder written = new StringBuilder();
        for (String length : lengths) {
            OptionalDouble number = measures.length(length, measures.width());
            if (number.isEmpty() || number.getAsDouble() < 0) {
                return Optional.empty();
            }
            sum += number.getAsDouble();
            written.append(written.length() == 0 ? "" : " ").append(Decimals.text(number.getAsDouble()));
        }
        double seen = Math.max(measures.width(), measures.height()) / Vocabulary.FINEST_DASHES;
        return Optional.of(sum <= seen ? "none" : written.toString());
    }
}
