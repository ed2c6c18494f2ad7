package org.huozi.html;

import java.util.Optional;

/**
 * What {@code templates/lib/section.ftlh} sees of a part of an article that is not its text proper, as {@code section}.
 *
 * @param kind {@code appendix}, {@code acknowledgements} or {@code editors-note}
 * @param headingId of the heading that it stands under
 */
public record ArticlePartView(String kind, Optional<String> headingId, Markup content) {}
