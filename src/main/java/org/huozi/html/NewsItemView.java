package org.huozi.html;

import java.util.Optional;

/**
 * One item of a digest.
 *
 * @param link URL of its source
 * @param sourceLink the same, as a link that shows its URL
 * @param sourceCode the same, as a QR code; in print only
 */
public record NewsItemView(
        String id,
        String title,
        DateView date,
        Markup text,
        Optional<String> link,
        Optional<Markup> sourceLink,
        Optional<Markup> sourceCode) {}
