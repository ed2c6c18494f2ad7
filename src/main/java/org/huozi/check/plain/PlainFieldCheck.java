package org.huozi.check.plain;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.Check;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Article;
import org.huozi.model.Edition;
import org.huozi.model.Inline;
import org.huozi.model.Run;
import org.huozi.model.Walk;
import org.huozi.model.Words;

/**
 * Finds markup in titles, names, keywords and the like, which are plain words: they stand in heads of pages, in contents, in
 * feeds, in the PDF's properties and in other people's lists of references, so that every sign of them is printed.
 */
public final class PlainFieldCheck implements Check {
    private static final Pattern MARKUP = Pattern.compile(Stream.of(
                    "\\*\\*[^*]+\\*\\*", // bold
                    "(?<![\\p{N}*])\\*(?=\\p{IsHan})[^*]+(?<=\\p{IsHan})\\*(?!\\*)", // emphasis
                    "(?<![\\p{L}\\p{N}])__[^_]+__(?![\\p{L}\\p{N}])",
                    "~~[^~]+~~",
                    "==[^=]+==",
                    "`[^`]+`", // code
                    "\\[\\^[^\\]\\s]+\\]", // a note
                    "!?\\[[^\\[\\]]*\\]\\([^()]*\\)", // a picture, a link
                    "<!--.*?-->",
                    "</?[A-Za-z][A-Za-z0-9]*(?:\\s[^<>]*)?/?>", // HTML
                    "&(?:[A-Za-z][A-Za-z0-9]+|#[0-9]+|#[xX][0-9A-Fa-f]+);",
                    "\\$(?=[^\\s$]*[A-Za-z\\\\^_{])[^\\s$](?:[^$]*[^\\s$])?\\$(?![0-9])", // a formula
                    "\\\\[#*_\\[\\]`<>$~|\\\\]") // an escape
            .collect(Collectors.joining("|")));

    @Override
    public void check(Edition edition, Diagnostics diagnostics) {
        edition.articles().stream()
                .flatMap(PlainFieldCheck::plainWords)
                .forEach(words -> MARKUP.matcher(words.text())
                        .results()
                        .forEach(found ->
                                diagnostics.add(Code.YML_029, words.span(found.start(), found.end()), found.group())));
    }

    /** The section is not part of the text that is read through, but it is printed. */
    private static Stream<Words> plainWords(Article article) {
        Stream<Words> read = Walk.of(article).stream()
                .filter(run -> run.role().isPlain())
                .map(Run::content)
                .flatMap(content -> content.stream())
                .filter(Inline.Text.class::isInstance)
                .map(inline -> ((Inline.Text) inline).words());
        return Stream.concat(article.section().stream(), read);
    }
}
