package org.huozi.check.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.diag.Code;

/**
 * A fault in a list that had none.
 *
 * @param manuscript with the fault
 * @param code that it is to be found by
 */
record PlantedFault(String manuscript, Code code) {
    /** What people get wrong, and what it is called. */
    private enum Slip {
        REVERSED_PAGES(Code.BIB_015, Slip::reversed),
        LISTED_TWICE(Code.BIB_004, Slip::twice),
        NO_TYPE(Code.BIB_007, each("[\\[［][JMDCN][\\]］]", found -> "")),
        UNKNOWN_TYPE(Code.BIB_007, each("(?<=[\\[［])[JMDCN](?=[\\]］])", found -> "X")),
        WRONG_ET_AL(Code.BIB_009, each("(?<=[,，] ?)et al\\.?(?=[. ．])", found -> "等.")),
        WRONG_DENG(Code.BIB_009, each("(?<=[,，] ?)等(?=[.．])", found -> "et al")),
        FOURTH_AUTHOR(Code.BIB_008, each("(?<=[,，] ?)等(?=[.．])", found -> "欧阳明远")),
        FUTURE(Code.BIB_019, each("(?<=[,，.．] ?|[(》])20[012]\\d(?=[,，:：(（.．)年][^\\[]*$)", found -> "2088")),
        OTHER_COMMA(Code.BIB_010, each("(?<=[\\p{IsHan}]), ?(?=[\\p{IsHan}]{2,3}[,.])", found -> "，")),
        OTHER_WIDE_COMMA(Code.BIB_010, each("(?<=[\\p{IsHan}])，(?=[\\p{IsHan}]{2,3}[，.．])", found -> ", ")),
        NO_STOP(Code.BIB_016, each("[.．。]$", found -> "")),
        DASH_FOR_HYPHEN(Code.BIB_017, each("(?<=[:：] ?\\d{1,3})-(?=\\d{1,3})", found -> "—")),
        TITLE_MARKS(
                Code.BIB_011,
                each("(?<=[\\p{IsHan}][.．] ?)([\\p{IsHan}]{5,})(?=\\[[JMD]])", found -> "《" + found.group() + "》")),
        NO_ACCESS_DATE(Code.BIB_012, each("(?<=\\[(?:EB|R)/OL][^\\[]{0,40})\\[20\\d\\d-\\d\\d-\\d\\d]", found -> "")),
        BROKEN_DOI(Code.BIB_014, each("10\\.5555/(?=[as]\\.)", found -> "5555/")),
        PLAIN_HTTP(Code.BIB_013, each("https://", found -> "http://")),
        NO_YEAR(Code.BIB_006, each("(?<=[\\p{IsHan}][,，] ?)20\\d\\d(?=[(（]\\d)", found -> "")),
        CITED_NOT_LISTED(Code.BIB_001, Slip::unlisted),
        LISTED_NOT_CITED(Code.BIB_002, Slip::uncited),
        NUMBER_SKIPPED(Code.BIB_005, Slip::skipped),
        NEIGHBOURS(Code.BIB_018, Slip::neighbours),
        OUT_OF_ORDER(Code.BIB_003, Slip::outOfOrder);

        private final Code code;
        private final BiFunction<SourceListText, Integer, Optional<String>> plant;

        Slip(Code code, BiFunction<SourceListText, Integer, Optional<String>> plant) {
            this.code = code;
            this.plant = plant;
        }

        /** What others do as a matter of course is none. */
        boolean isAFaultIn(SourceListText list) {
            return switch (this) {
                case NO_STOP -> list.hasStops();
                case NO_ACCESS_DATE, WRONG_DENG, FOURTH_AUTHOR, NO_YEAR -> list.isTyped();
                case DASH_FOR_HYPHEN -> list.hasHyphens();
                case OTHER_COMMA, OTHER_WIDE_COMMA, TITLE_MARKS -> list.isTyped();
                default -> true;
            };
        }

        private static BiFunction<SourceListText, Integer, Optional<String>> each(
                String pattern, Function<MatchResult, String> instead) {
            return (list, entry) -> {
                Matcher found = Pattern.compile(pattern).matcher(list.entry(entry));
                return found.find()
                        ? Optional.of(list.with(
                                entry,
                                list.entry(entry).substring(0, found.start())
                                        + instead.apply(found)
                                        + list.entry(entry).substring(found.end())))
                        : Optional.empty();
            };
        }

        private static Optional<String> reversed(SourceListText list, int entry) {
            Matcher pages = Pattern.compile("(?<=[:：第,] ?)(\\d{2,3})([-–—])(\\d{2,3})(?=[.．页\\[]|$)")
                    .matcher(list.entry(entry));
            return pages.find()
                    ? Optional.of(
                            list.with(entry, pages.replaceFirst(pages.group(3) + pages.group(2) + pages.group(1))))
                    : Optional.empty();
        }

        private static Optional<String> twice(SourceListText list, int entry) {
            int other = (entry + 2) % list.size();
            return Optional.of(list.with(other, list.label(other) + list.words(entry)));
        }

        private static Optional<String> unlisted(SourceListText list, int entry) {
            String mention = list.isNumbered() ? "[" + (list.size() + 1 + entry) + "]" : "（慕容清，2003）";
            return Optional.of(list.behindText("这一点后来有人补充" + mention + "。"));
        }

        private static Optional<String> uncited(SourceListText list, int entry) {
            String words = list.words(entry)
                    .replaceFirst("[\\p{IsHan}]{2,3}(?=[,，.．:：、(（])", "慕容" + "清明远白".charAt(entry % 4))
                    .replaceFirst("^[A-Z][A-Za-z]+", "Winterbourne");
            String label = list.label(entry).replaceFirst("\\d+", Integer.toString(list.size() + 1));
            return words.equals(list.words(entry)) ? Optional.empty() : Optional.of(list.appended(label + words));
        }

        private static Optional<String> skipped(SourceListText list, int entry) {
            String label = list.label(entry);
            int number = entry + 1;
            return list.isNumbered() && entry > 1
                    ? Optional.of(list.with(
                            entry, label.replaceFirst("\\d+", Integer.toString(number + 40)) + list.words(entry)))
                    : Optional.empty();
        }

        private static Optional<String> neighbours(SourceListText list, int entry) {
            return list.isNumbered() && entry > 0
                    ? Optional.of(list.behindText("两种看法并存[" + entry + "][" + (entry + 1) + "]。"))
                    : Optional.empty();
        }

        private static Optional<String> outOfOrder(SourceListText list, int entry) {
            return list.isNumbered() && entry > 3
                    ? Optional.of(list.beforeText("先说一句[" + (entry + 1) + "]。"))
                    : Optional.empty();
        }
    }

    /** So many faults of as many kinds as the list allows, beginning with another kind and entry in each list. */
    static List<PlantedFault> in(SourceListText list, int seed, int count) {
        List<PlantedFault> planted = new ArrayList<>();
        Slip[] slips = Slip.values();
        for (int round = 0; planted.size() < count && round < 6; round++) {
            for (int i = 0; i < slips.length && planted.size() < count; i++) {
                Slip slip = slips[(i * 5 + seed) % slips.length];
                for (int k = 0; k < list.size(); k++) {
                    int entry = (k + seed * 3 + round * 4) % list.size();
                    Optional<String> manuscript = slip.plant.apply(list, entry);
                    if (manuscript.isPresent() && slip.isAFaultIn(list)) {
                        planted.add(new PlantedFault(manuscript.get(), slip.code));
                        break;
                    }
                }
            }
        }
        return List.copyOf(planted);
    }
}
