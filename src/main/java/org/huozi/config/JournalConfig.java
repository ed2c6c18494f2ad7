package org.huozi.config;

import java.net.URI;
import java.util.Optional;
import org.huozi.model.Colophon;
import org.huozi.references.ListStyle;
import org.huozi.typeset.HouseStyle;

/**
 * journal.yaml: what the journal says of itself.
 *
 * @param title 刊名
 * @param titleEn 刊名 in English
 * @param publisher 主办
 * @param numbers 刊号
 * @param language BCP 47 tag, {@code zh-CN} unless said otherwise
 * @param url where the site will be hosted, absolute, ending in a slash
 * @param rights a line on the rights in the texts
 * @param colophon lines of the 版权页 that every edition carries
 * @param typesetting the journal's choices among the rules of setting
 * @param print the journal's choices for its pages
 * @param rules the journal's choices among the rules of proof-reading
 * @param site the journal's choices for its site
 * @param bibliography how the journal wants its lists of sources
 */
public record JournalConfig(
        String title,
        Optional<String> titleEn,
        String publisher,
        SerialNumbers numbers,
        String language,
        Optional<URI> url,
        Optional<String> description,
        Optional<String> rights,
        Colophon colophon,
        HouseStyle typesetting,
        PrintStyle print,
        HouseRules rules,
        SiteStyle site,
        ListStyle bibliography) {}
