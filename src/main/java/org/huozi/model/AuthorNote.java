package org.huozi.model;

import java.util.Optional;

/**
 * What is said of an author apart from the byline, at the foot of the first page for instance.
 *
 * @param corresponding whether it is the 通信作者, whom readers write to
 * @param orcid as typed: four groups of four (ISO 27729), or its address
 * @param bio 作者简介
 */
public record AuthorNote(boolean corresponding, Optional<Words> email, Optional<Words> orcid, Optional<Words> bio) {
    public static final AuthorNote NONE = new AuthorNote(false, Optional.empty(), Optional.empty(), Optional.empty());
}
