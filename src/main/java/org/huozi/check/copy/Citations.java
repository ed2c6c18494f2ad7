package org.huozi.check.copy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.han.Han;

/** Mentions of sources in the text, by number or by author and year (GB/T 7714 §10), whose marks are those of the list. */
final class Citations {
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d[a-z]?(?:[-–—](?:1[5-9]|20)?\\d\\d)?";

    private static final String NAME = "[" + Han.CHARACTER + "A-Za-zÀ-ɏ·.&、,，’'等和 \\u00a0-]{2,40}?";

    /** 王五, 2019 or Smith, 2015: 35 */
    private static final String SOURCE =
            "(?:" + NAME + ")[,，]? ?" + YEAR + "(?: ?[,，:：] ?(?:p{1,2}\\. ?|第? ?)?\\d+(?:[-–—～~]\\d+)? ?页?)?";

    private static final Pattern BY_NUMBER =
            Pattern.compile("[\\[［]\\d{1,3}(?: ?[-–—~～,，、] ?\\d{1,3})*[\\]］](?:[:：]? ?\\d+(?:[-–—]\\d+)?(?=[。，；]))?");

    private static final Pattern BY_AUTHOR = Pattern.compile("[（(](?:参见|转引自|见|引自|详见|如|例如|cf\\. |see |e\\.g\\., ?)?"
            + SOURCE + "(?: ?[;；,，、] ?(?:" + SOURCE + "|" + YEAR + "))*[）)]");

    /** Smith(2015) and 王五(2019) found: the author belongs to the sentence. */
    private static final Pattern YEAR_BEHIND_NAME = Pattern.compile("(?<=[" + Han.CHARACTER + "A-Za-z.])\\(" + YEAR
            + "(?: ?[,，:：;；、] ?(?:" + YEAR + "|\\d+(?:[-–—]\\d+)?))*\\)");

    private Citations() {}

    static Stream<MatchResult> in(String text, Surroundings around) {
        Stream<MatchResult> mentions = Stream.concat(
                BY_NUMBER.matcher(text).results(), BY_AUTHOR.matcher(text).results());
        return around.scholarly()
                ? Stream.concat(mentions, YEAR_BEHIND_NAME.matcher(text).results())
                : mentions;
    }

    /** Whether a text names sources in one of these ways. */
    static boolean areIn(String text) {
        return BY_AUTHOR.matcher(text).find() || BY_NUMBER.matcher(text).find();
    }
}
