package org.huozi.output.site.metadata;

/** One {@code <meta>}: a name of a vocabulary and its value. */
public record MetaView(String name, String content) {}
