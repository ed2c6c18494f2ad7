package org.huozi.check.references;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Span;
import org.huozi.references.CitedWork;
import org.huozi.references.EntryPart;
import org.huozi.references.TypeMark;

/**
 * One kind of marks for all entries of a list, Chinese and Western ones each for themselves: the house's, or what nearly all
 * entries do. Titles and names of publications keep the marks that others gave them.
 */
final class EntryMarks {
    private static final String HALF = ",:().";
    private static final String WIDE = "，：（）．";
    private static final String SPACED = ",:.";
    private static final Pattern CONNECTOR = Pattern.compile("(?<=\\d) ?([-‐–—−~～]) ?(?=\\d)");

    static final List<EntryRule> RULES = List.of(EntryMarks::width, EntryMarks::stop, EntryMarks::connector);

    private EntryMarks() {}

    /** A mark that parts one thing an entry says from the next. */
    private record PartingMark(int at, char mark, boolean spaced) {
        boolean isWide() {
            return WIDE.indexOf(mark) >= 0;
        }

        /** Its half-width form. */
        char half() {
            return isWide() ? HALF.charAt(WIDE.indexOf(mark)) : mark;
        }
    }

    private static Stream<Diagnostic> width(ListedEntry entry, SourceList list) {
        List<Optional<Correction>> corrections = new ArrayList<>();
        String wrong = "";
        String right = "";
        Span place = entry.typed().span();
        for (PartingMark mark : marks(entry)) {
            Optional<String> meant = meant(mark, entry, list);
            if (meant.isPresent()) {
                int end = mark.at() + (mark.spaced() ? 2 : 1);
                String typed = entry.text().substring(mark.at(), end);
                if (wrong.isEmpty()) {
                    wrong = typed;
                    right = meant.get();
                    place = entry.words().span(mark.at(), end);
                }
                corrections.add(entry.words().correction(mark.at(), end, meant.get()));
            }
        }
        return corrections.isEmpty()
                ? Stream.empty()
                : Stream.of(entry.finding(Code.BIB_010, place, corrections, shown(wrong), shown(right)));
    }

    private static String shown(String mark) {
        return mark.replace(' ', '␣');
    }

    /** What a mark should be, with the space behind it; none where it is right, or nobody can say. */
    private static Optional<String> meant(PartingMark mark, ListedEntry entry, SourceList list) {
        Optional<Boolean> wide = list.style()
                .marks()
                .map(style -> style.isWide(mark.mark(), entry.isChinese()))
                .or(() -> custom(list, entry.isChinese(), mark.half()));
        if (wide.isEmpty() || wide.get() == mark.isWide()) {
            return Optional.empty();
        }
        int index = HALF.indexOf(mark.half());
        boolean last = mark.at() + 1 == entry.text().length();
        if (wide.get()) {
            return Optional.of(String.valueOf(WIDE.charAt(index)));
        }
        boolean space = SPACED.indexOf(mark.half()) >= 0 && !last && spaces(list, mark.half());
        return Optional.of(HALF.charAt(index) + (space || (mark.spaced() && !last) ? " " : ""));
    }

    /** Whether all but a few entries of this language have this mark wide. */
    private static Optional<Boolean> custom(SourceList list, boolean chinese, char half) {
        long wide = entriesWith(list, chinese, half, true);
        long narrow = entriesWith(list, chinese, half, false);
        long all = wide + narrow;
        if (all < 3 || 3 * Math.min(wide, narrow) > all) {
            return Optional.empty();
        }
        return Optional.of(wide > narrow);
    }

    private static long entriesWith(SourceList list, boolean chinese, char half, boolean wide) {
        return list.entries().stream()
                .filter(entry -> entry.isChinese() == chinese)
                .filter(entry -> marks(entry).stream().anyMatch(mark -> mark.half() == half && mark.isWide() == wide))
                .count();
    }

    private static boolean spaces(SourceList list, char half) {
        List<PartingMark> all = list.entries().stream()
                .flatMap(entry -> marks(entry).stream())
                .filter(mark -> mark.mark() == half)
                .toList();
        return 2 * all.stream().filter(PartingMark::spaced).count() > all.size();
    }

    /** The marks of an entry outside of what others named. */
    private static List<PartingMark> marks(ListedEntry entry) {
        BitSet named = named(entry.work());
        List<PartingMark> marks = new ArrayList<>();
        String text = entry.text();
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean full = WIDE.indexOf(mark) >= 0;
            boolean half = HALF.indexOf(mark) >= 0;
            boolean initial =
                    mark == '.' && i > 0 && Character.isLetter(text.charAt(i - 1)) && text.charAt(i - 1) < 0x250;
            if ((full || half) && !named.get(i) && !initial) {
                marks.add(new PartingMark(i, mark, i + 1 < text.length() && text.charAt(i + 1) == ' '));
            }
        }
        return marks;
    }

    private static BitSet named(CitedWork work) {
        BitSet named = new BitSet();
        Stream.of(
                        work.title(),
                        work.type().map(TypeMark::place),
                        work.host(),
                        work.publisher(),
                        work.place(),
                        work.address(),
                        work.doi(),
                        work.cstr(),
                        work.pages())
                .flatMap(Optional::stream)
                .forEach(part -> named.set(part.start(), part.end()));
        work.authors().forEach(author -> named.set(author.start(), author.end()));
        // the colon of DOI: is part of its name
        Stream.of(work.doi(), work.cstr())
                .flatMap(Optional::stream)
                .forEach(part -> named.set(Math.max(0, part.start() - 2), part.start()));
        return named;
    }

    private static Stream<Diagnostic> stop(ListedEntry entry, SourceList list) {
        if (hasStop(entry)
                || !list.isCustom(EntryMarks::hasStop)
                || list.entries().size() < 3) {
            return Stream.empty();
        }
        int last = entry.text().length() - 1;
        boolean wide = list.isCustom(other -> other.text().strip().endsWith("．"));
        String end = entry.text().substring(last);
        boolean address =
                entry.work().address().filter(part -> part.end() == last + 1).isPresent();
        Optional<Correction> correction =
                address ? Optional.empty() : entry.words().correction(last, last + 1, end + (wide ? "．" : "."));
        Span place = entry.words().span(last, last + 1);
        return Stream.of(entry.finding(Code.BIB_016, place, List.of(correction)));
    }

    private static boolean hasStop(ListedEntry entry) {
        String text = entry.text().strip();
        return !text.isEmpty() && ".．。".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Stream<Diagnostic> connector(ListedEntry entry, SourceList list) {
        return entry.work().pages().stream().flatMap(pages -> {
            Matcher typed = CONNECTOR.matcher(pages.text());
            boolean other = typed.find() && !typed.group(1).equals("-");
            if (!other || !list.isCustomAmong(EntryMarks::isRange, EntryMarks::hasHyphen)) {
                return Stream.empty();
            }
            int at = pages.start() + typed.start(1);
            return Stream.of(entry.finding(
                    Code.BIB_017,
                    entry.words().span(at, at + 1),
                    List.of(entry.words().correction(at, at + 1, "-")),
                    typed.group(1),
                    "-"));
        });
    }

    private static boolean isRange(ListedEntry entry) {
        return entry.work()
                .pages()
                .map(EntryPart::text)
                .filter(text -> CONNECTOR.matcher(text).find())
                .isPresent();
    }

    private static boolean hasHyphen(ListedEntry entry) {
        return entry.work()
                .pages()
                .map(EntryPart::text)
                .filter(text -> text.contains("-"))
                .isPresent();
    }
}
