package org.huozi.references;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/**
 * An entry as its author typed it → what it says. By GB/T 7714 in both its editions and its houses' marks, by author and
 * year, and as people type who know no rule: what has a shape of its own (addresses, dates, the mark of the type) is taken
 * out first, the rest is told by where it stands. Never throws: what is not understood is absent.
 */
public final class EntryReader {
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?|ftp)://[\\x21-\\x7E&&[^\\[\\]]]+");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:doi\\.org/|\\bdoi ?[:：] ?|\\bdoi (?=10))([\\x21-\\x7E&&[^\\[\\],;]]+)");
    private static final Pattern CSTR = Pattern.compile("(?i)\\bcstr ?[:：] ?([\\x21-\\x7E&&[^\\[\\],;]]+)");
    private static final String MONTH_AND_DAY = "(?:-\\d{1,2}-|/\\d{1,2}/|\\.(?:0?[1-9]|1[0-2])\\.)\\d{1,2}";
    private static final String DAY = "(?:1[5-9]|20)\\d\\d(?:" + MONTH_AND_DAY + "| ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日)";
    private static final Pattern ACCESSED = Pattern.compile("[\\[［](" + DAY + ")[\\]］]");
    private static final Pattern DATE = Pattern.compile("(?<!\\d)(" + DAY + ")(?!\\d)");
    private static final String YEAR = "(?:1[5-9]|20)\\d\\d";
    private static final String RANGE = "[A-Za-z]?\\d{1,6}(?: ?[-‐–—−~～] ?[A-Za-z]?\\d{1,6})?";
    private static final String RANGES = "(" + RANGE + "(?: ?[,，、+] ?" + RANGE + ")*)";

    /** Where pages may stand, the surest first. */
    private static final List<Pattern> PAGES = List.of(
            Pattern.compile("(?<=[:：]) ?" + RANGES + "(?= ?(?:[.．。,，;；\\[［（(]|页|\\s|$))"),
            Pattern.compile("(?i)\\bpp?\\.? ?" + RANGES),
            Pattern.compile("第? ?" + RANGES + " ?页"),
            Pattern.compile("第 ?" + RANGES + " ?版"),
            Pattern.compile("(?<=[)）][.,，] ?)(" + RANGE + ")(?= ?[.．。]|$)"));

    private static final Pattern ISSUE = Pattern.compile(
            "(?:(?<![\\d-])(\\d{1,4}) ?)?[(（]([^()（）.．:：]{1,12})[)）](?= ?[:：,，.．。\\[［]|$)"
                    + "|第 ?(\\d{1,3}) ?卷|(?i:vol\\.? ?)(\\d{1,4})|第 ?(\\d{1,3}(?:[-—/]\\d{1,2})?) ?期|(?i:no\\.? ?)(\\d{1,3})");

    private static final Pattern YEAR_OF_TAIL = Pattern.compile("(?<![\\d-])(" + YEAR + "[a-z]?)(?![\\d-])");

    /** Behind the names, where a list goes by author and year. */
    private static final Pattern YEAR_OF_HEAD =
            Pattern.compile("^[ ,，.．。]*[(（]?(" + YEAR + "[a-z]?)(?:[)）] ?[.．。,，:：]?|[.．。,，:：]) ?");

    /** What ends the names: a stop, the colon before a title, the year behind them. */
    private static final Pattern END_OF_NAMES =
            Pattern.compile("[.．。]|[:：](?=[《“\"])|(?<=[厅局部委院会府社室心司])：" + "|(?=[,，]? ?[(（]?" + YEAR + "[a-z]?[)）,，.．])");

    private static final Pattern HOST = Pattern.compile(
            "^[ .．。,，]*(//|／／|载|In:? )? ?((?:[^,，.．。\\d\uFFFC]|(?<=[A-Za-z])[.,](?= [A-Za-z]))[^,，.．。\\[［\uFFFC]*)");

    /** 载周禾主编: who made what the work stands in. */
    private static final Pattern EDITORS = Pattern.compile("^[^:：《]{2,40}(?:主编|编)[:：] ?");

    private static final Pattern QUOTED = Pattern.compile("[《“\"].*?[》”\"]");
    private static final Set<String> IN_SERIALS = Set.of("J", "N", "");
    private static final Pattern STANDARD = Pattern.compile("^[A-Z]{1,6}(?:/[A-Z]{1,3})? ?\\d");
    private static final Pattern PLACE = Pattern.compile(
            "(?:^|[.．。,，\uFFFC] ?)([^.．。,，:：\\d《》/\uFFFC]{1,24}+(?<![编著])) ?[:：] ?([^,，.．。:：\\d\uFFFC][^,，:：\uFFFC]{1,60}?)(?= ?[,，])");
    private static final Pattern PUBLISHER =
            Pattern.compile("([^.．。,，:：/\\d\uFFFC]{2,40}(?:出版社|书店|书局|印书馆|Press|大学|学院|University|研究院))");

    private final String text;
    /** The same, what was understood blanked out, so that every place stays. */
    private final StringBuilder rest;

    private EntryReader(String text) {
        this.text = text;
        this.rest = new StringBuilder(text);
    }

    /**
     * Reads an entry.
     *
     * @param entry without its label
     */
    public static CitedWork read(String entry) {
        return new EntryReader(entry).work();
    }

    private CitedWork work() {
        Optional<EntryPart> doi = taken(DOI, 1).map(EntryReader::withoutStop);
        Optional<EntryPart> cstr = taken(CSTR, 1).map(EntryReader::withoutStop);
        Optional<EntryPart> address = address();
        Optional<EntryPart> accessed = taken(ACCESSED, 1);
        Optional<TypeMark> type = TypeMark.in(rest.toString());
        Head head = head(type.map(mark -> mark.place().start()));
        int tail = type.map(mark -> mark.place().end()).orElse(head.end());
        blank(0, tail);
        Optional<EntryPart> date = taken(DATE, 1);
        Optional<EntryPart> pages = pages();
        Matcher place = PLACE.matcher(rest);
        boolean placed = place.find();
        Optional<EntryPart> host = host(type, tail, placed ? place.start(1) : text.length());
        Optional<EntryPart> year = head.year().or(() -> year()).or(() -> date.flatMap(EntryReader::yearOf));
        Issue issue = issue();
        boolean newspaper = pages.isEmpty()
                && type.filter(mark -> mark.letters().equals("N")).isPresent();
        Optional<EntryPart> publisher = placed ? EntryPart.of(place, 2) : found(PUBLISHER, 1);
        return new CitedWork(
                head.names().map(NameList::names).orElse(List.of()),
                head.names().flatMap(NameList::others),
                head.title(),
                type,
                host,
                placed ? EntryPart.of(place, 1) : Optional.empty(),
                publisher,
                year,
                issue.volume(),
                newspaper ? Optional.empty() : issue.number(),
                newspaper ? issue.number() : pages,
                date,
                accessed,
                address,
                doi,
                cstr);
    }

    /** What stands before the mark of the type. */
    private record Head(Optional<NameList> names, Optional<EntryPart> year, Optional<EntryPart> title, int end) {}

    private record Issue(Optional<EntryPart> volume, Optional<EntryPart> number) {}

    private Head head(Optional<Integer> mark) {
        int limit = mark.orElse(text.length());
        String whole = rest.substring(0, limit);
        Optional<Names> found = STANDARD.matcher(whole).lookingAt() ? Optional.empty() : names(whole);
        int at = found.map(Names::end).orElse(0);
        Matcher dated = YEAR_OF_HEAD.matcher(whole.substring(at));
        Optional<EntryPart> year = Optional.empty();
        if (found.isPresent() && dated.find() && dated.end() + at < limit) {
            year = EntryPart.of(dated.group(1), at + dated.start(1));
            at += dated.end();
        }
        int end = mark.isPresent() ? limit : titleEnd(whole, at);
        return new Head(found.flatMap(Names::list), year, title(at, end), end);
    }

    /** Without the marks that part it from what comes before and behind. */
    private Optional<EntryPart> title(int start, int end) {
        String typed = text.substring(start, Math.max(start, end));
        int lead = typed.length() - typed.replaceFirst("^[ ,，:：]+", "").length();
        return EntryPart.of(typed.substring(lead).replaceFirst("[ ,，:：.．。]+$", ""), start + lead);
    }

    private record Names(Optional<NameList> list, int end) {}

    /** Up to the first stop that ends names; a body that is none of a person ends at the first stop at all. */
    private static Optional<Names> names(String head) {
        Matcher stop = END_OF_NAMES.matcher(head);
        Optional<Names> body = Optional.empty();
        while (stop.find()) {
            int end = stop.end();
            if (stop.start() == 0 || isInside(head, stop.start(), end)) {
                continue;
            }
            String before = head.substring(0, stop.start());
            Optional<NameList> list = NameList.of(before, 0);
            if (list.isPresent()) {
                return Optional.of(new Names(list, end));
            }
            if (body.isEmpty() && before.length() <= 60 && before.indexOf('《') < 0 && before.indexOf('[') < 0) {
                body = Optional.of(new Names(Optional.of(NameList.ofBody(before)), end));
            }
        }
        return body;
    }

    /** A stop behind an initial that goes on with another, or with a comma, and one of a number. */
    private static boolean isInside(String head, int stop, int end) {
        String behind = head.substring(end);
        boolean initial = stop > 0
                && Character.isUpperCase(head.charAt(stop - 1))
                && (stop == 1 || !Character.isLetter(head.charAt(stop - 2)));
        boolean goesOn = behind.matches("(?s)(?:[A-Z-]|[ ]?(?:[,，;；&]|and |[A-Z]\\.|et al)).*");
        boolean number = Character.isDigit(head.charAt(stop - 1)) && behind.matches("(?s)\\d.*");
        boolean listed = end > stop && behind.matches("(?s) ?[,，].*");
        return number || (initial && goesOn) || listed;
    }

    private static int titleEnd(String whole, int at) {
        Matcher quoted = QUOTED.matcher(whole).region(Math.min(at, whole.length()), whole.length());
        if (quoted.lookingAt()) {
            return quoted.end();
        }
        Matcher stop = Pattern.compile("[.．。\uFFFC]").matcher(whole);
        return stop.find(at) ? stop.start() : whole.length();
    }

    /** Journals and newspapers stand right behind; a book or proceedings behind //, with who made it before. */
    private Optional<EntryPart> host(Optional<TypeMark> type, int tail, int end) {
        Matcher found = HOST.matcher(rest.substring(tail));
        if (!found.find()
                || (found.group(1) == null
                        && !IN_SERIALS.contains(type.map(TypeMark::letters).orElse("")))) {
            return Optional.empty();
        }
        int start = tail + found.start(2);
        if (found.group(1) == null || !found.group(1).matches("//|／／|载")) {
            Matcher quoted = QUOTED.matcher(found.group(2));
            String host = quoted.lookingAt() ? quoted.group() : found.group(2);
            return start == end ? Optional.empty() : EntryPart.of(host, start);
        }
        String within = rest.substring(start, Math.max(start, end));
        Matcher editors = EDITORS.matcher(within);
        int at = editors.find() ? editors.end() : names(within).map(Names::end).orElse(0);
        String title = within.substring(at);
        Matcher stop = Pattern.compile("[.．。，,\uFFFC]").matcher(title);
        boolean ends = stop.find();
        boolean whole = at > 0 && ends && title.substring(0, stop.start()).isBlank();
        return whole
                ? EntryPart.of(within, start)
                : EntryPart.of(ends ? title.substring(0, stop.start()) : title, start + at);
    }

    private Optional<EntryPart> year() {
        Matcher years = YEAR_OF_TAIL.matcher(rest);
        Optional<EntryPart> last = Optional.empty();
        while (years.find()) {
            last = EntryPart.of(years, 1);
        }
        return last;
    }

    private static Optional<EntryPart> yearOf(EntryPart date) {
        return EntryPart.of(date.text().substring(0, 4), date.start());
    }

    private Issue issue() {
        Optional<EntryPart> volume = Optional.empty();
        Optional<EntryPart> number = Optional.empty();
        for (Matcher found = ISSUE.matcher(rest); found.find(); ) {
            Optional<EntryPart> before =
                    EntryPart.of(found, 1).filter(part -> !part.text().matches(YEAR));
            volume = volume.or(() -> before).or(() -> EntryPart.of(found, 3)).or(() -> EntryPart.of(found, 4));
            Optional<EntryPart> within = EntryPart.of(found, 2)
                    .filter(part -> part.text().matches(".*\\d.*|增刊.*|S.*"))
                    .filter(part -> !part.text().matches(YEAR));
            number = number.or(() -> within).or(() -> EntryPart.of(found, 5)).or(() -> EntryPart.of(found, 6));
        }
        return new Issue(volume, number);
    }

    private Optional<EntryPart> pages() {
        for (Pattern pattern : PAGES) {
            Matcher found = pattern.matcher(rest);
            Optional<EntryPart> last = Optional.empty();
            while (found.find()) {
                last = EntryPart.of(found, 1);
            }
            if (last.isPresent()) {
                blank(last.get().start(), last.get().end());
                return last;
            }
        }
        return Optional.empty();
    }

    private Optional<EntryPart> address() {
        Matcher found = ADDRESS.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        EntryPart address = withoutStop(new EntryPart(found.group(), found.start()));
        blank(found.start(), found.end());
        return Optional.of(address);
    }

    /** A stop, or the bracket around it, at the end of an address is the entry's. */
    private static EntryPart withoutStop(EntryPart part) {
        String text = part.text();
        int end = text.length();
        while (end > 0
                && (".,;".indexOf(text.charAt(end - 1)) >= 0
                        || (text.charAt(end - 1) == ')'
                                && text.substring(0, end).indexOf('(') < 0))) {
            end--;
        }
        return new EntryPart(text.substring(0, end), part.start());
    }

    private Optional<EntryPart> found(Pattern pattern, int group) {
        Matcher found = pattern.matcher(rest);
        return found.find() ? EntryPart.of(found, group) : Optional.empty();
    }

    private Optional<EntryPart> taken(Pattern pattern, int group) {
        Matcher found = pattern.matcher(rest);
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<EntryPart> part = EntryPart.of(found, group);
        blank(found.start(group), found.end(group));
        return part;
    }

    private void blank(int start, int end) {
        for (int i = start; i < end; i++) {
            rest.setCharAt(i, '\uFFFC');
        }
    }

    /** Whether an entry is written in Chinese, by its title, else by its authors. */
    public static boolean isChinese(CitedWork work) {
        return work.title()
                .or(() -> work.authors().stream().findFirst())
                .map(EntryPart::text)
                .filter(Han::isIn)
                .isPresent();
    }
}
