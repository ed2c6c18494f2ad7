package org.huozi.config;

import java.util.Optional;

/**
 * What the law asks a site to show on every page, {@code site:} in journal.yaml.
 *
 * @param icp number of the ICP 备案, as it is to be shown
 * @param police number of the 公安备案, as it is to be shown
 */
public record SiteNotice(Optional<String> icp, Optional<String> police) {
    public static final SiteNotice NONE = new SiteNotice(Optional.empty(), Optional.empty());

    static SiteNotice read(Keys keys) {
        SiteNotice notice = new SiteNotice(keys.text("icp"), keys.text("police"));
        keys.finish();
        return notice;
    }
}
