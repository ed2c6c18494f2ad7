package org.huozi.output.site;

import java.util.Map;
import java.util.Optional;

/**
 * What every page of the site needs to know of its surroundings.
 *
 * @param root from the page to the site's first folder, empty or ending in a slash
 * @param canonical the page's own absolute URL, when the journal says where it will be hosted
 * @param stylesheet relative to the root
 * @param icon relative to the root
 * @param styles of some pages, relative to the root, by the name of their folder below {@code templates/css}
 * @param scripts relative to the root, by the name of their folder below {@code templates/js}
 */
public record SiteView(
        String root,
        Optional<String> canonical,
        String stylesheet,
        String icon,
        Map<String, String> styles,
        Map<String, String> scripts) {
    public SiteView {
        styles = Map.copyOf(styles);
        scripts = Map.copyOf(scripts);
    }
}
