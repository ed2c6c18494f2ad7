package org.huozi.check.fonts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huozi.check.Check;
import org.huozi.config.PrintedSettings;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.fonts.FontLibrary;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Walk;
import org.huozi.model.Words;
import org.huozi.source.SourceReader;

/** Finds characters that no font of the journal has, at their places in the manuscript. */
public final class FontCoverage implements Check {
    /** So many characters are reported at most: a text in a script that no font has would report every letter. */
    private static final int ENOUGH = 20;

    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private final FontLibrary fonts;
    private final SourceReader sources;

    private FontCoverage(FontLibrary fonts, SourceReader sources) {
        this.fonts = fonts;
        this.sources = sources;
    }

    /**
     * The check of editions; what the journal says in each of them is looked at now.
     *
     * @param journal the path of journal.yaml
     */
    public static FontCoverage of(FontLibrary fonts, SourceReader sources, String journal, Diagnostics diagnostics) {
        FontCoverage coverage = new FontCoverage(fonts, sources);
        coverage.report(PrintedSettings.of(journal, sources).stream(), diagnostics);
        return coverage;
    }

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        report(PrintedSettings.of(edition.span().file(), sources).stream(), diagnostics);
        edition.articles().forEach(article -> report(seen(article), diagnostics));
    }

    private void report(Stream<Words> seen, Diagnostics diagnostics) {
        seen.flatMap(this::missing).distinct().limit(ENOUGH).forEach(diagnostics::add);
    }

    /** All that readers see, as the article has it; what is no text, such as code, as the manuscript has it. */
    private static Stream<Words> seen(Article article) {
        Words manuscript = article.manuscript().words();
        return Walk.inlines(article)
                .flatMap(inline -> inline instanceof Inline.Text text
                        ? Stream.of(text.words())
                        : inline.content().isEmpty() ? Stream.of(manuscript.at(inline.span())) : Stream.empty());
    }

    private Stream<Diagnostic> missing(Words words) {
        List<Diagnostic> missing = new ArrayList<>();
        String text = words.text();
        for (int offset = 0; offset < text.length(); ) {
            int character = text.codePointAt(offset);
            int next = offset + Character.charCount(character);
            if (!Character.isISOControl(character) && !fonts.covers(character)) {
                next = endOfCluster(text, next);
                String number = String.format(Locale.ROOT, "U+%04X", character);
                missing.add(new Diagnostic(
                        Code.FNT_002,
                        Code.FNT_002.severity(),
                        words.span(offset, next),
                        List.of(shown(text.substring(offset, next)), number),
                        List.of()));
            }
            offset = next;
        }
        return missing.stream();
    }

    /** Joiners, variation selectors and skin colours belong to the character before them: readers see one. */
    private static int endOfCluster(String text, int from) {
        int offset = from;
        boolean joined = false;
        while (offset < text.length()) {
            int character = text.codePointAt(offset);
            boolean joiner = character == ZERO_WIDTH_JOINER;
            boolean modifier = (character >= 0xFE00 && character <= 0xFE0F)
                    || (character >= 0x1F3FB && character <= 0x1F3FF)
                    || character == 0x20E3;
            if (!joined && !joiner && !modifier) {
                break;
            }
            joined = joiner;
            offset += Character.charCount(character);
        }
        return offset;
    }

    /** An invisible character by its name. */
    private static String shown(String sign) {
        int character = sign.codePointAt(0);
        boolean invisible = Character.getType(character) == Character.FORMAT
                || Character.isSpaceChar(character)
                || (character >= 0xFE00 && character <= 0xFE0F);
        return invisible ? String.valueOf(Character.getName(character)) : sign;
    }
}
