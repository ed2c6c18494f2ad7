package org.huozi.output.site;

/**
 * The pages of one edition.
 *
 * @param view with its articles, for the page that shows the newest with its contents
 * @param edition what the pages about all editions need
 */
public record MadePages(PublishedView view, SiteEdition edition) {}
