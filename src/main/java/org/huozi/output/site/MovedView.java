package org.huozi.output.site;

import java.util.Optional;

/**
 * Where an article has moved to.
 *
 * @param url relative to the page at its former address
 * @param canonical the same, absolute, when the journal says where it will be hosted
 */
public record MovedView(String url, Optional<String> canonical, String title) {}
