package org.huozi.config;

import java.util.Optional;

/**
 * The journal's choices for its site, {@code site:} in journal.yaml.
 *
 * @param icp number of the ICP 备案, as every page is to show it
 * @param police number of the 公安备案, as every page is to show it
 * @param copySource whether a line on the source is added to what readers copy from an article
 */
public record SiteStyle(Optional<String> icp, Optional<String> police, boolean copySource) {
    public static final SiteStyle DEFAULT = new SiteStyle(Optional.empty(), Optional.empty(), false);

    static SiteStyle read(Keys keys) {
        SiteStyle style = new SiteStyle(
                keys.text("icp"), keys.text("police"), keys.flag("copySource").orElse(DEFAULT.copySource()));
        keys.finish();
        return style;
    }
}
