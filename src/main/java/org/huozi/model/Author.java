package org.huozi.model;

import java.util.Optional;

/** An author 作者, a person or an institution. */
public record Author(String name, Optional<String> affiliation, Optional<String> position) {}
