package org.huozi.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.word.WordPiece.TypedWord;
import org.huozi.word.WordPiece.WordFormula;

/**
 * A formula of Word (OMML, ISO/IEC 29500-1 §22.1) as TeX, so far as our reader of formulas takes it, and in a line of
 * characters, which every formula can be.
 */
final class FormulaWriter {
    private static final Set<String> NAMES = Set.of("ln", "log", "lg", "exp", "max", "min", "lim", "sin", "cos", "tan");
    private static final Pattern REFUSED = Pattern.compile("[\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef“”‘’$]");
    private static final Pattern ESCAPED = Pattern.compile("[\\\\{}_^%#&]");
    private static final String NUMBER_SIGN = "#";
    private static final String DEFAULT_SUM = "∫";

    private final List<TypedWord> line = new ArrayList<>();
    private boolean whole = true;

    private FormulaWriter() {}

    static WordFormula formula(Element math, boolean display) {
        FormulaWriter writer = new FormulaWriter();
        String tex = writer.tex(math.children());
        writer.line(math.children(), Look.Elevation.ON_LINE);
        String typed = numbered(math) ? text(math).replace(NUMBER_SIGN, "") : text(math);
        return new WordFormula(writer.whole ? tex.strip() : "", List.copyOf(writer.line), typed, display);
    }

    /** Word sets the number of a formula apart by #, in an array of one row. */
    private static boolean numbered(Element part) {
        return part.all().anyMatch(FormulaWriter::isSingle);
    }

    private static boolean isSingle(Element part) {
        return part.is("m:eqArr") && part.children("m:e").count() == 1;
    }

    private String tex(Optional<Element> part) {
        return part.map(element -> tex(element.children())).orElse("");
    }

    private String group(Optional<Element> part) {
        return "{" + tex(part) + "}";
    }

    private String tex(List<Element> parts) {
        return parts.stream().map(this::tex).collect(Collectors.joining());
    }

    private String tex(Element part) {
        if (isSingle(part)) {
            return tex(part.child("m:e")).replace("\\" + NUMBER_SIGN, "\\quad ");
        }
        return switch (part.name()) {
            case "m:r" -> run(text(part));
            case "m:f" -> {
                whole &= !property(part, "m:fPr", "m:type").equals("noBar");
                yield "\\frac" + group(part.child("m:num")) + group(part.child("m:den"));
            }
            case "m:sSub" -> tex(part.child("m:e")) + "_" + group(part.child("m:sub"));
            case "m:sSup" -> tex(part.child("m:e")) + "^" + group(part.child("m:sup"));
            case "m:sSubSup" ->
                tex(part.child("m:e")) + "_" + group(part.child("m:sub")) + "^" + group(part.child("m:sup"));
            case "m:rad" -> {
                whole &= tex(part.child("m:deg")).isBlank();
                yield "\\sqrt" + group(part.child("m:e"));
            }
            case "m:nary" ->
                sign(part) + limit("_", part.child("m:sub")) + limit("^", part.child("m:sup")) + " "
                        + tex(part.child("m:e"));
            case "m:d" -> bracketed(part);
            case "m:func" -> function(tex(part.child("m:fName"))) + tex(part.child("m:e"));
            case "m:limLow" -> function(tex(part.child("m:e"))) + "_" + group(part.child("m:lim"));
            case "m:limUpp" -> tex(part.child("m:e")) + "^" + group(part.child("m:lim"));
            case "m:box", "m:e", "m:oMath" -> tex(part.children());
            case "m:sPre", "m:acc", "m:bar", "m:m", "m:mr", "m:eqArr", "m:groupChr", "m:borderBox", "m:phant" -> {
                whole = false;
                yield "";
            }
            default -> {
                whole &= text(part).isEmpty();
                yield "";
            }
        };
    }

    private String limit(String mark, Optional<Element> part) {
        String tex = tex(part);
        return tex.isBlank() ? "" : mark + "{" + tex + "}";
    }

    private static String function(String name) {
        return NAMES.contains(name.strip()) ? "\\" + name.strip() + " " : name;
    }

    private String run(String text) {
        whole &= !REFUSED.matcher(text).find();
        return ESCAPED.matcher(text).replaceAll("\\\\$0");
    }

    private String bracketed(Element part) {
        String separator = run(character(part, "m:sepChr", "|"));
        return run(character(part, "m:begChr", "("))
                + part.children("m:e").map(each -> tex(each.children())).collect(Collectors.joining(separator))
                + run(character(part, "m:endChr", ")"));
    }

    private static String character(Element part, String name, String usual) {
        return part.child("m:dPr")
                .flatMap(properties -> properties.child(name))
                .map(own -> own.attribute("m:val").orElse(""))
                .orElse(usual);
    }

    private static String sign(Element nary) {
        String typed = property(nary, "m:naryPr", "m:chr");
        return typed.isEmpty() ? DEFAULT_SUM : typed;
    }

    private static String property(Element part, String properties, String name) {
        return part.child(properties)
                .flatMap(all -> all.child(name))
                .flatMap(own -> own.attribute("m:val"))
                .orElse("");
    }

    /** What stands in it; the letters of mathematics are letters (U+1D400 to U+1D7FF). */
    private static String text(Element part) {
        String typed = part.all()
                .filter(element -> element.is("m:t") || element.is("w:t"))
                .map(Element::text)
                .collect(Collectors.joining());
        return typed.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> sign.codePointAt(0) >= 0x1D400 && sign.codePointAt(0) <= 0x1D7FF
                        ? Normalizer.normalize(sign, Normalizer.Form.NFKC)
                        : sign)
                .collect(Collectors.joining());
    }

    private void line(List<Element> parts, Look.Elevation elevation) {
        parts.forEach(part -> line(part, elevation));
    }

    private void line(Optional<Element> part, Look.Elevation elevation) {
        part.ifPresent(element -> line(element.children(), elevation));
    }

    private void line(Element part, Look.Elevation elevation) {
        if (isSingle(part)) {
            line(part.child("m:e"), elevation);
            line.replaceAll(word -> new TypedWord(word.text().replace(NUMBER_SIGN, " "), word.look(), word.link()));
            return;
        }
        switch (part.name()) {
            case "m:r" -> add(text(part), elevation);
            case "m:f" -> {
                term(part.child("m:num"), elevation);
                add("/", elevation);
                term(part.child("m:den"), elevation);
            }
            case "m:sSub", "m:sSup", "m:sSubSup", "m:sPre", "m:limLow", "m:limUpp" -> {
                line(part.child("m:e"), elevation);
                line(part.child("m:sub").or(() -> lower(part)), Look.Elevation.LOWERED);
                line(part.child("m:sup").or(() -> upper(part)), Look.Elevation.RAISED);
            }
            case "m:rad" -> {
                line(part.child("m:deg"), Look.Elevation.RAISED);
                add("√", elevation);
                term(part.child("m:e"), elevation);
            }
            case "m:nary" -> {
                add(sign(part), elevation);
                line(part.child("m:sub"), Look.Elevation.LOWERED);
                line(part.child("m:sup"), Look.Elevation.RAISED);
                line(part.child("m:e"), elevation);
            }
            case "m:d" -> {
                add(character(part, "m:begChr", "("), elevation);
                rows(part.children("m:e").toList(), character(part, "m:sepChr", "|"), elevation);
                add(character(part, "m:endChr", ")"), elevation);
            }
            case "m:eqArr", "m:m" ->
                rows(
                        part.children().stream()
                                .filter(row -> row.is("m:e") || row.is("m:mr"))
                                .toList(),
                        "; ",
                        elevation);
            case "m:mr" -> rows(part.children("m:e").toList(), ", ", elevation);
            default -> line(part.children(), elevation);
        }
    }

    private static Optional<Element> lower(Element part) {
        return part.is("m:limLow") ? part.child("m:lim") : Optional.empty();
    }

    private static Optional<Element> upper(Element part) {
        return part.is("m:limUpp") ? part.child("m:lim") : Optional.empty();
    }

    private void rows(List<Element> rows, String separator, Look.Elevation elevation) {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                add(separator, elevation);
            }
            line(rows.get(i), elevation);
        }
    }

    /** In brackets, when it is more than a word or a number. */
    private void term(Optional<Element> part, Look.Elevation elevation) {
        boolean single = part.map(FormulaWriter::text).orElse("").matches("[\\p{L}\\p{N}.]*");
        add(single ? "" : "(", elevation);
        line(part, elevation);
        add(single ? "" : ")", elevation);
    }

    private void add(String text, Look.Elevation elevation) {
        if (!text.isEmpty()) {
            line.add(new TypedWord(text, Look.PLAIN.at(elevation), ""));
        }
    }
}
