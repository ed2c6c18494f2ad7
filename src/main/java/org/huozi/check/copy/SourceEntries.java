package org.huozi.check.copy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.han.Han;

/**
 * Entries of a list of sources, as authors type them. Their marks are those of GB/T 7714 or of a house, half-width in many
 * journals: nothing in them is judged or mended.
 */
final class SourceEntries {
    /** The mark of a type (GB/T 7714 annex B). */
    private static final String TYPE = "[\\[［](?:[JMDCRNSPGAKZ]|EB|DB|CP|CM|DS)(?:/(?:OL|CD|MT|DK))?[\\]］]";

    /** The sentence around such a mark; a year may follow a full stop in it. */
    private static final Pattern WITH_TYPE =
            Pattern.compile("(?<=\\A|[。\\n])(?=[^。\\n]*" + TYPE + ")(?:[^。]|。(?=\\d))++。?");

    /** Smith, A. (2015). Title. Journal, 8(3), 12–30. */
    private static final Pattern WESTERN = Pattern.compile(
            "\\A(?:[\\[［]?\\d{1,3}[\\]］.]? ?)?(?:\\p{Lu}\\p{Ll}[\\p{L}’'-]*|\\p{Lu}{2,}(?=[ ,，]))[,，]? ?"
                    + "(?:\\p{Lu}(?!\\p{L})\\.?[ ,，&-]*)+[^。]*\\b(?:1[5-9]|20)\\d\\d\\b[^。]*。?");

    private static final String NAME = "(?:[" + Han.CHARACTER + "]{2,4}|[" + Han.CHARACTER + "A-Z.·]{3,12})";

    /** 王五. 2019. 题目. 刊名 (3): 12-30. or 王五, 李红. 题目. 刊名, 2020, 8(3): 12-30: without any mark of a sentence. */
    private static final Pattern WITHOUT_TYPE =
            Pattern.compile("\\A(?=[^。，；]*(?:1[5-9]|20)\\d\\d)(?:[\\[［]?\\d{1,3}[\\]］.、]? ?)?" + NAME + "(?:[,、] ?"
                    + NAME + ")*(?:, ?等)?[.．] ?[^。，；]{4,}[.．] ?[^。，；]*\\Z");

    private static final Pattern WHOLE = Pattern.compile("(?s)\\A.*\\z");

    private SourceEntries() {}

    static Stream<MatchResult> in(String text, Surroundings around) {
        boolean whole = around.sources()
                || WESTERN.matcher(text).matches()
                || WITHOUT_TYPE.matcher(text).matches();
        if (whole) {
            return WHOLE.matcher(text).results().limit(1);
        }
        boolean bracketed = text.indexOf('[') >= 0 || text.indexOf('［') >= 0;
        return bracketed ? WITH_TYPE.matcher(text).results() : Stream.empty();
    }
}
