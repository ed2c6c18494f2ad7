package org.huozi.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Article;
import org.huozi.model.Provenance.FormerSlug;
import org.huozi.source.SourceReader;
import org.huozi.source.YamlScalar;

/** The articles that edition.yaml lists, and what is wrong with the list. */
final class ItemsReader {
    /** The address that web servers show for the edition's folder. */
    private static final String EDITION_PAGE = "index";

    private final SourceReader sources;
    private final Diagnostics diagnostics;
    private final String folder;
    private final FolderListing files;
    private final Map<String, String> fileOfSlug = new LinkedHashMap<>();

    /**
     * A reader for one edition.
     *
     * @param folder the edition's, relative to the project's root
     */
    ItemsReader(SourceReader sources, Diagnostics diagnostics, String folder, FolderListing files) {
        this.sources = sources;
        this.diagnostics = diagnostics;
        this.folder = folder;
        this.files = files;
    }

    List<Article> read(List<YamlScalar> items) {
        List<String> listed = items.stream().map(YamlScalar::value).toList();
        Pictures pictures = new Pictures(sources, folder, files);
        List<Article> articles = new ArrayList<>();
        for (YamlScalar item : items) {
            if (isMeantOtherwise(item, listed)) {
                continue;
            }
            Optional<Article> article = slug(item).flatMap(slug -> article(item, slug));
            article.ifPresent(read -> pictures.check(read, diagnostics));
            article.ifPresent(articles::add);
        }
        articles.forEach(this::checkFormerSlugs);
        // a list that could not be read says nothing about what is missing from it
        if (!items.isEmpty()) {
            files.unlisted(listed)
                    .forEach(name -> diagnostics.add(Code.ART_003, Span.startOf(folder + "/" + name), name));
        }
        return articles;
    }

    private boolean isMeantOtherwise(YamlScalar item, List<String> listed) {
        if (files.has(item.value())) {
            return false;
        }
        Optional<String> meant = files.meant(item.value(), listed);
        meant.ifPresent(name -> diagnostics.add(Code.ART_011, item.span(), item.value(), name));
        return meant.isPresent();
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
                .flatMap(file -> new ArticleReader(diagnostics).read(file, slug));
    }
}
