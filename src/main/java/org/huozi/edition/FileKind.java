package org.huozi.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a file in an office's folder is, by its name. */
enum FileKind {
    /** What is read: {@code 02-talent.md}. */
    MANUSCRIPT,
    /** A text that would be read under another name: {@code 02-talent.md.txt}, {@code .MD}, {@code .markdown}, {@code .txt}. */
    MISNAMED,
    /** A manuscript of Word's, which can be imported: {@code .docx}. */
    WORD,
    /** A file of words that only another program reads. */
    OFFICE,
    PICTURE,
    OTHER;

    private static final String EXTENSION = ".md";
    private static final String README = "readme";
    private static final Pattern MISSPELT =
            Pattern.compile("(.+?)(?:\\.(?:md|markdown|mdown|mkd|mdwn|text|txt))+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PICTURES =
            Set.of("svg", "png", "jpg", "jpeg", "jfif", "gif", "bmp", "tif", "tiff", "webp", "heic", "emf", "wmf");
    private static final Set<String> IMPORTED = Set.of("docx", "docm", "dotx");
    private static final Map<String, String> PROGRAMS = Map.ofEntries(
            Map.entry("doc", "Word"),
            Map.entry("dot", "Word"),
            Map.entry("rtf", "Word"),
            Map.entry("wps", "WPS"),
            Map.entry("wpt", "WPS"),
            Map.entry("et", "WPS"),
            Map.entry("dps", "WPS"),
            Map.entry("odt", "LibreOffice"),
            Map.entry("ods", "LibreOffice"),
            Map.entry("pages", "Pages"),
            Map.entry("pdf", "PDF"),
            Map.entry("xls", "Excel"),
            Map.entry("xlsx", "Excel"),
            Map.entry("csv", "Excel"),
            Map.entry("ppt", "PowerPoint"),
            Map.entry("pptx", "PowerPoint"),
            Map.entry("htm", "HTML"),
            Map.entry("html", "HTML"),
            Map.entry("lnk", "Windows"));

    /** @param name without folders */
    static FileKind of(String name) {
        if (name.endsWith(EXTENSION)) {
            return MANUSCRIPT;
        }
        if (correct(name).isPresent()) {
            return MISNAMED;
        }
        if (IMPORTED.contains(extension(name))) {
            return WORD;
        }
        if (program(name).isPresent()) {
            return OFFICE;
        }
        return PICTURES.contains(extension(name)) ? PICTURE : OTHER;
    }

    /** Whether it tells people about a folder. */
    static boolean isReadme(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "").equals(README);
    }

    /** The name under which a text would be read; empty for what is no text. */
    static Optional<String> correct(String name) {
        Matcher misspelt = MISSPELT.matcher(name);
        return misspelt.matches() ? Optional.of(misspelt.group(1) + EXTENSION) : Optional.empty();
    }

    /** The program that reads a file, as editors know it. */
    static Optional<String> program(String name) {
        return Optional.ofNullable(PROGRAMS.get(extension(name)));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
