package org.huozi.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Identifiers that are typed bare, with their name before them, or as the address that resolves them. */
public enum Identifier {
    DOI("(?:DOI\\s*[:：]?\\s*)?(?:https?://(?:dx\\.)?doi\\.org/)?", "https://doi.org/"),
    CSTR("(?:CSTR\\s*[:：]?\\s*)?(?:https?://(?:www\\.)?cstr\\.cn/)?", "https://cstr.cn/"),
    ORCID("(?:ORCID\\s*(?:iD)?\\s*[:：]?\\s*)?(?:https?://(?:www\\.)?orcid\\.org/)?", "https://orcid.org/");

    private final Pattern before;
    private final String resolver;

    Identifier(String before, String resolver) {
        this.before = Pattern.compile(before, Pattern.CASE_INSENSITIVE);
        this.resolver = resolver;
    }

    /** Without what stands before it. */
    public String bare(String typed) {
        Matcher start = before.matcher(typed);
        return start.lookingAt() ? typed.substring(start.end()) : typed;
    }

    /** The address where whoever has it finds what it stands for. */
    public String url(String bare) {
        return resolver + bare;
    }
}
