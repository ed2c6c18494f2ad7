package org.huozi.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.titles.Romanization;

/** The name that a manuscript gets from that of its file: 零工市场调查（终稿）.docx becomes linggong-shichang-diaocha. */
final class ManuscriptName {
    /** Letters: addresses are read aloud and typed. */
    private static final int LONGEST = 40;

    /** What people add to names of files, for themselves. */
    private static final Pattern ADDED = Pattern.compile(
            "[（(\\[【][^）)\\]】]*(?:稿|版|修改|修订|改|[0-9]{4,8})[^）)\\]】]*[）)\\]】]|[-_ ]*(?:最终版|终稿|定稿|初稿|修改稿|副本)$");

    private static final String NOTHING_LEFT = "manuscript";

    private ManuscriptName() {}

    /** Small letters, digits and hyphens; cut between words. */
    static String of(String file) {
        String bare = file.replaceFirst("\\.[^.]*$", "");
        String kept = ADDED.matcher(bare).replaceAll("");
        List<String> words = Romanization.of(kept.isBlank() ? bare : kept);
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (name.length() + word.length() + 1 > LONGEST) {
                break;
            }
            name.append(name.isEmpty() ? "" : "-").append(word);
        }
        boolean long_ = name.isEmpty() && !words.isEmpty();
        return long_ ? words.get(0).substring(0, LONGEST) : name.isEmpty() ? NOTHING_LEFT : name.toString();
    }
}
