package org.huozi.output.site.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.html.DateView;
import org.huozi.html.SourceView;
import org.huozi.model.Identifier;
import org.huozi.output.site.citation.CitedArticle;
import org.huozi.output.site.citation.CitedIssue;
import org.huozi.output.site.citation.CitedName;

/**
 * The names that Google Scholar and Zotero read ({@code citation_…}, Highwire) and those of Dublin Core. Both want
 * absolute addresses, so that these are left out where the journal does not say where it is hosted.
 */
public final class ScholarlyMetadata {
    private final List<MetadataView.MetaView> all = new ArrayList<>();

    private ScholarlyMetadata() {}

    public static List<MetadataView.MetaView> of(CitedArticle article) {
        ScholarlyMetadata metadata = new ScholarlyMetadata();
        metadata.highwire(article);
        metadata.dublinCore(article);
        return List.copyOf(metadata.all);
    }

    private void highwire(CitedArticle article) {
        add("citation_title", title(article));
        for (CitedName author : article.authors()) {
            add("citation_author", author.text());
            author.affiliations().forEach(place -> add("citation_author_institution", place));
            add("citation_author_email", author.email());
            add("citation_author_orcid", author.orcid().map(Identifier.ORCID::url));
        }
        add("citation_journal_title", article.journal().title());
        add("citation_publisher", article.journal().publisher());
        add("citation_issn", article.journal().issn());
        add("citation_issn", article.journal().eissn());
        add("citation_publication_date", article.issue().date().replace('-', '/'));
        add("citation_issue", String.valueOf(article.issue().number()));
        article.pages().ifPresent(pages -> {
            add("citation_firstpage", String.valueOf(pages.first()));
            add("citation_lastpage", String.valueOf(pages.last()));
        });
        add("citation_doi", article.identifiers().doi());
        add("citation_language", article.journal().language());
        if (!article.keywords().isEmpty()) {
            add("citation_keywords", String.join("; ", article.keywords()));
        }
        if (!article.english().keywords().isEmpty()) {
            add("citation_keywords", String.join("; ", article.english().keywords()));
        }
        article.funding().forEach(fund -> add("citation_funding_source", fund));
        article.sources().forEach(source -> add("citation_reference", source));
        add("citation_abstract", article.summary());
        add("citation_technical_report_number", article.documentNumber());
        add("citation_fulltext_html_url", article.url());
        add("citation_pdf_url", article.pdfUrl());
    }

    private void dublinCore(CitedArticle article) {
        add("DC.title", title(article));
        add("DCTERMS.alternative", article.english().title());
        article.authors().forEach(author -> add("DC.creator", author.text()));
        add("DC.publisher", article.journal().publisher());
        add(
                "DC.date",
                article.date().map(Object::toString).orElse(article.issue().date()));
        add("DCTERMS.dateSubmitted", article.history().received().map(DateView::iso));
        add("DCTERMS.dateAccepted", article.history().accepted().map(DateView::iso));
        add("DC.type", "Text");
        add("DC.format", "text/html");
        add("DC.language", article.journal().language());
        article.keywords().forEach(word -> add("DC.subject", word));
        article.english().keywords().forEach(word -> add("DC.subject", word));
        add("DC.subject", article.identifiers().clc());
        add("DC.description", article.summary());
        add("DCTERMS.abstract", article.english().summary());
        add("DC.identifier", article.identifiers().doi().map(doi -> "doi:" + doi));
        add("DC.identifier", article.identifiers().cstr().map(cstr -> "CSTR:" + cstr));
        add("DC.identifier", article.identifiers().articleNumber());
        add("DC.identifier", article.url());
        add("DC.source", source(article));
        add("DCTERMS.source", article.source().map(SourceView::text));
        add("DCTERMS.source", article.source().flatMap(SourceView::url));
        add("DC.rights", article.journal().rights());
    }

    private static String title(CitedArticle article) {
        return article.title() + article.subtitle().map(text -> " " + text).orElse("");
    }

    /** 刊名, 2022(2): 3-15. */
    private static String source(CitedArticle article) {
        CitedIssue issue = article.issue();
        String pages = article.pages()
                .map(range -> ": " + range.first() + (range.last() > range.first() ? "-" + range.last() : ""))
                .orElse("");
        return article.journal().title() + ", " + issue.year() + "(" + issue.number() + ")" + pages;
    }

    private void add(String name, Optional<String> content) {
        content.ifPresent(present -> add(name, present));
    }

    private void add(String name, String content) {
        all.add(new MetadataView.MetaView(name, content));
    }
}
