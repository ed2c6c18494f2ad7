package org.huozi.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/**
 * A mention of a source by author and year, 著者—出版年制 (GB/T 7714 §10.2): （王五，2019；Smith and Lee，2015a），
 * 王五（2019）, Smith (2015).
 *
 * @param names as typed; the whole sentence before the bracket, when the author belongs to it
 * @param year with its letter
 * @param start of the names, or of the bracket behind the sentence
 * @param end behind the year, or behind that bracket
 * @param withinSentence whether the author belongs to the sentence
 */
public record DatedCitation(String names, String year, int start, int end, boolean withinSentence) {
    private static final Pattern BRACKET = Pattern.compile("[（(]([^（()）]{4,120})[）)]");
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.-])((?:1[5-9]|20)\\d\\d[a-z]?)(?![\\d年-])");
    private static final Pattern INTRODUCTION =
            Pattern.compile("^ *(?:参见|转引自|另见|可见|见|引自|详见|如|例如|据|cf\\. |[Ss]ee |e\\.g\\.,? )?[:：]? *");

    /** What may stand between an author of the sentence and the year: 等（2019）, and Lee (2015), 等人. */
    private static final Pattern COMPANY =
            Pattern.compile("(?: ?(?:等人?|及其(?:同事|合作者)|et al\\.?)| ?(?:and|&|和|与|、) ?[\\p{Lu}" + Han.CHARACTER
                    + "][\\p{L}’'-]{1,16})? ?");

    /** All mentions in a text, whether or not such a source is listed. */
    public static List<DatedCitation> in(String text) {
        List<DatedCitation> found = new ArrayList<>();
        for (Matcher bracket = BRACKET.matcher(text); bracket.find(); ) {
            String names = "";
            int from = bracket.start(1);
            for (Matcher year = YEAR.matcher(text).region(bracket.start(1), bracket.end(1)); year.find(); ) {
                String before = text.substring(from, year.start());
                Matcher introduction = INTRODUCTION.matcher(before);
                int lead = introduction.lookingAt() ? introduction.end() : 0;
                String typed = trimmed(before.substring(lead));
                boolean within = typed.isEmpty() && names.isEmpty();
                names = typed.isEmpty() ? names : typed;
                int start = typed.isEmpty()
                        ? year.start()
                        : from + lead + before.substring(lead).indexOf(typed);
                found.add(
                        within
                                ? new DatedCitation(
                                        text.substring(0, bracket.start()),
                                        year.group(1),
                                        bracket.start(),
                                        bracket.end(),
                                        true)
                                : new DatedCitation(names, year.group(1), start, year.end(), false));
                int next = nextPiece(text, year.end(), bracket.end(1));
                from = next;
            }
        }
        return found;
    }

    /** Whether this is the work that is meant. */
    public boolean means(CitedWork work) {
        boolean sameYear = work.year().map(EntryPart::text).filter(year::equals).isPresent();
        return sameYear
                && work.authors().stream().findFirst().filter(this::names).isPresent();
    }

    private boolean names(EntryPart author) {
        String name = surname(author.text());
        if (!withinSentence) {
            String typed = names.toLowerCase(Locale.ROOT);
            return typed.startsWith(name.toLowerCase(Locale.ROOT))
                    && (typed.length() == name.length()
                            || !Character.isLetter(typed.charAt(name.length()))
                            || typed.substring(name.length()).matches("(?s)(?:等|和|与|及).*"));
        }
        int at = names.lastIndexOf(name);
        if (at < 0) {
            at = names.lastIndexOf(capitalised(name));
        }
        return at >= 0 && COMPANY.matcher(names.substring(at + name.length())).matches();
    }

    /** Of a Chinese name all of it, of a Western one the longest word: SMITH J A, J. Smith and Smith, A. are cited as Smith. */
    private static String surname(String author) {
        String bare = author.replaceFirst("^[(（〔\\[［][^)）〕\\]］]{1,4}[)）〕\\]］] ?", "");
        if (Han.isIn(bare)) {
            return bare;
        }
        String before = bare.replaceFirst(",.*", "");
        String longest = "";
        for (String word : before.split("[ .]", -1)) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    private static String capitalised(String name) {
        return name.isEmpty() ? name : name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static String trimmed(String names) {
        return names.replaceFirst("^[ ;；,，、]+", "").replaceFirst("[ ,，、:：]+$", "");
    }

    /** Behind the pages of a year. */
    private static int nextPiece(String text, int at, int end) {
        Matcher pages = Pattern.compile(" ?[:：] ?[pP]{0,2}\\.? ?\\d+(?:[-–—]\\d+)?")
                .matcher(text)
                .region(at, end);
        return pages.lookingAt() ? pages.end() : at;
    }
}
