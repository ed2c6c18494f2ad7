package org.huozi.html;

import java.util.Optional;

/** 转载来源: where an article was first published, in words, and its address. */
public record SourceView(String text, Optional<String> url) {}
