package org.huozi.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Provenance.FormerSlug;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.huozi.source.YamlScalar;

/** The articles that edition.yaml lists, and what is wrong with the list. */
final class ItemsReader {
    /** The address that web servers show for the edition's folder. */
    private static final String EDITION_PAGE = "index";

    private static final Pattern NUMBERED = Pattern.compile("([0-9]{1,3})-.+");

    private final SourceReader sources;
    private final KnownArticles known;
    private final Diagnostics diagnostics;
    private final String folder;
    private final FolderListing files;
    private final Map<String, String> fileOfSlug = new LinkedHashMap<>();
    private final Set<String> namesInSmallLetters = new HashSet<>();

    /**
     * A reader for one edition.
     *
     * @param folder the edition's, relative to the project's root
     */
    ItemsReader(
            SourceReader sources, KnownArticles known, Diagnostics diagnostics, String folder, FolderListing files) {
        this.sources = sources;
        this.known = known;
        this.diagnostics = diagnostics;
        this.folder = folder;
        this.files = files;
    }

    List<Article> read(List<YamlScalar> items) {
        List<String> listed = items.stream().map(YamlScalar::value).toList();
        Pictures pictures = new Pictures(sources, folder, files);
        List<Article> articles = new ArrayList<>();
        for (YamlScalar item : items) {
            files.take(item.value());
            if (isElsewhere(item) || isListedTwice(item) || isMeantOtherwise(item, listed)) {
                continue;
            }
            Optional<Article> article = slug(item).flatMap(slug -> article(item, slug));
            article.ifPresent(read -> pictures.check(read, diagnostics));
            article.ifPresent(articles::add);
        }
        articles.forEach(this::checkFormerSlugs);
        checkNumbers(items);
        // a list that could not be read says nothing about what is missing from it
        if (!items.isEmpty()) {
            files.unlisted(listed)
                    .forEach(name -> diagnostics.add(Code.ART_003, Span.startOf(folder + "/" + name), name));
            UnusedFiles.report(folder, files, articles.size() == items.size(), diagnostics);
        }
        return articles;
    }

    /** In a folder below, where manuscripts are not read. */
    private boolean isElsewhere(YamlScalar item) {
        boolean elsewhere = item.value().contains("/") || item.value().contains("\\");
        if (elsewhere) {
            diagnostics.add(Code.ART_024, item.span(), item.value());
        }
        return elsewhere;
    }

    /** The same name but for small and capital letters, which is the same file on Windows. */
    private boolean isListedTwice(YamlScalar item) {
        boolean first = namesInSmallLetters.add(item.value().toLowerCase(Locale.ROOT));
        boolean twice = !first && !files.has(item.value());
        if (twice) {
            diagnostics.add(Code.ART_002, item.span(), item.value());
        }
        return twice;
    }

    private boolean isMeantOtherwise(YamlScalar item, List<String> listed) {
        if (files.has(item.value())) {
            return false;
        }
        Optional<String> meant = files.meant(item.value(), listed);
        meant.ifPresent(name -> diagnostics.add(
                FileKind.of(name) == FileKind.MISNAMED ? Code.ART_019 : Code.ART_011, item.span(), item.value(), name));
        return meant.isPresent();
    }

    /** Two files of one number lie in the folder in another order than that of the list. */
    private void checkNumbers(List<YamlScalar> items) {
        Map<String, String> fileOfNumber = new HashMap<>();
        for (YamlScalar item : items) {
            Matcher numbered = NUMBERED.matcher(item.value());
            if (numbered.matches() && files.has(item.value())) {
                String earlier = fileOfNumber.putIfAbsent(numbered.group(1), item.value());
                if (earlier != null && !earlier.equals(item.value())) {
                    diagnostics.add(Code.ART_021, item.span(), item.value(), earlier);
                }
            }
        }
    }

    private Optional<String> slug(YamlScalar item) {
        String name = item.value();
        Optional<String> slug = ArticleReader.slug(name);
        if (slug.isEmpty()) {
            diagnostics.add(Code.ART_004, item.span(), name);
            return Optional.empty();
        }
        if (slug.get().equals(EDITION_PAGE)) {
            diagnostics.add(Code.ART_015, item.span(), EDITION_PAGE + ".html");
            return Optional.empty();
        }
        String earlier = fileOfSlug.putIfAbsent(slug.get(), name);
        if (earlier == null) {
            return slug;
        }
        if (earlier.equals(name)) {
            diagnostics.add(Code.ART_002, item.span(), name);
        } else {
            diagnostics.add(Code.ART_005, item.span(), name, earlier, slug.get());
        }
        return Optional.empty();
    }

    /** An old address must not be that of another article, nor lead to two. */
    private void checkFormerSlugs(Article article) {
        String file = fileOfSlug.get(article.slug());
        for (FormerSlug former : article.provenance().former()) {
            if (former.slug().equals(EDITION_PAGE)) {
                diagnostics.add(Code.ART_015, former.span(), EDITION_PAGE + ".html");
                continue;
            }
            String taken = fileOfSlug.putIfAbsent(former.slug(), file);
            if (taken != null) {
                diagnostics.add(Code.ART_013, former.span(), former.slug(), taken);
            }
        }
    }

    private Optional<Article> article(YamlScalar item, String slug) {
        if (!files.has(item.value())) {
            diagnostics.add(Code.ART_001, item.span(), item.value());
            return Optional.empty();
        }
        return sources.read(folder + "/" + item.value(), item.span(), diagnostics)
                .filter(this::isWritten)
                .flatMap(file -> known.read(file, slug).tell(diagnostics));
    }

    private boolean isWritten(SourceFile file) {
        if (file.isBlank()) {
            diagnostics.add(Code.SRC_012, file.whole());
        }
        return !file.isBlank();
    }
}
