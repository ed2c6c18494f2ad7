package org.huozi.references;

import java.util.regex.Pattern;

/** What a list of sources stands under. */
public final class ListHeading {
    private static final String BEFORE = "(?i)[【\\[［（(]?(?:[一二三四五六七八九十\\d]{1,3}[、.．]? ?)?";
    private static final String BEHIND = "[】\\]］）)]?[：:]?";

    private static final Pattern SOURCES = Pattern.compile(BEFORE
            + "(?:主要|部分|本文)?(?:参 ?考 ?文 ?献|参\\u3000考\\u3000文\\u3000献|参考书目|参考资料|引用文献|征引文献|引文出处|文献目录|文\\s*献|references?|bibliography|works cited)"
            + "(?:及注释|与注释|和注释)?" + BEHIND);

    private static final Pattern NOTES =
            Pattern.compile(BEFORE + "(?:注\\s{0,2}释|尾\\s{0,2}注|notes)(?:及参考文献|与参考文献|和参考文献)?" + BEHIND);

    private ListHeading() {}

    /** Whether these words say 参考文献: what follows are sources, numbered or not. */
    public static boolean isOfSources(String words) {
        return SOURCES.matcher(words.strip()).matches();
    }

    /** Whether they say 注释: what follows are sources, or remarks, by number. */
    public static boolean isOfNotes(String words) {
        return NOTES.matcher(words.strip()).matches();
    }
}
