package org.huozi.check.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.copy.Passage;
import org.huozi.diag.Code;

/** How amounts are written: percentages, groups of digits, letters of units (GB/T 15835 §5.1; GB 3100, GB 3101). */
final class Amounts {
    private static final Pattern PERCENT_TWICE =
            Pattern.compile("百分之 ?[\\d.一二三四五六七八九十百零点几]+ ?[%％]|[\\d.]+ ?[%％]个?百分点|千分之 ?[\\d.一二三四五六七八九十]+ ?‰");

    /** Digits and commas: a number, or several of a list. */
    private static final Pattern COMMAS = Pattern.compile("(?<![\\d.,A-Za-z])\\d+(?:,\\d+)+(?![\\d,A-Za-z])");

    private static final int GROUP = 3;

    /** With what is counted behind it, a comma is of a number: 1,2345元, 12,34万元. */
    private static final Pattern ODD_GROUP = Pattern.compile(
            "(?<![\\d.,A-Za-z])(?:\\d{1,3},(?:\\d{4,}|\\d{1,2})|\\d{4,},\\d{3})(?= ?(?:[万亿元人户家吨亩名件台篇套项个条册位所次份本页字场起例宗笔只头棵根块片座栋间处辆艘架张种类]|美元|公里|公顷|平方|[km]?m[²³]?\\b))"
                    + "|(?<![\\d.,A-Za-z])\\d{1,3},(?!(?:19|20)\\d\\d ?年)\\d{4,}(?![\\d,A-Za-z])");

    /** The signs of units as they are often mistyped. K and k, M and m mean other things. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("KM", "km"),
            Map.entry("Km", "km"),
            Map.entry("KG", "kg"),
            Map.entry("Kg", "kg"),
            Map.entry("kG", "kg"),
            Map.entry("CM", "cm"),
            Map.entry("Cm", "cm"),
            Map.entry("MM", "mm"),
            Map.entry("Mm", "mm"),
            Map.entry("ML", "mL"),
            Map.entry("Ml", "mL"),
            Map.entry("MG", "mg"),
            Map.entry("Mg", "mg"),
            Map.entry("KW", "kW"),
            Map.entry("Kw", "kW"),
            Map.entry("kw", "kW"),
            Map.entry("KWH", "kW·h"),
            Map.entry("KWh", "kW·h"),
            Map.entry("Kwh", "kW·h"),
            Map.entry("kwh", "kW·h"),
            Map.entry("mw", "MW"),
            Map.entry("Mw", "MW"),
            Map.entry("KV", "kV"),
            Map.entry("Kv", "kV"),
            Map.entry("kv", "kV"),
            Map.entry("HZ", "Hz"),
            Map.entry("hz", "Hz"),
            Map.entry("KHZ", "kHz"),
            Map.entry("KHz", "kHz"),
            Map.entry("khz", "kHz"),
            Map.entry("MHZ", "MHz"),
            Map.entry("Mhz", "MHz"),
            Map.entry("mhz", "MHz"),
            Map.entry("GHZ", "GHz"),
            Map.entry("Ghz", "GHz"),
            Map.entry("ghz", "GHz"),
            Map.entry("KPA", "kPa"),
            Map.entry("KPa", "kPa"),
            Map.entry("Kpa", "kPa"),
            Map.entry("kpa", "kPa"),
            Map.entry("MPA", "MPa"),
            Map.entry("Mpa", "MPa"),
            Map.entry("mpa", "MPa"),
            Map.entry("M2", "m²"),
            Map.entry("m2", "m²"),
            Map.entry("M3", "m³"),
            Map.entry("m3", "m³"),
            Map.entry("KM2", "km²"),
            Map.entry("Km2", "km²"),
            Map.entry("km2", "km²"),
            Map.entry("DB", "dB"),
            Map.entry("db", "dB"));

    private static final Pattern SIGN = Pattern.compile("(?<=(?<![A-Za-z\\d.-])\\d{1,9}(?:\\.\\d{1,4})? ?)("
            + SIGNS.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .collect(Collectors.joining("|")) // the longer first
            + ")(?![A-Za-z\\d-])");

    static final List<TextRule> RULES = Stream.of(
                    TextRule.never(Code.NUM_008, PERCENT_TWICE).triggeredBy("%％‰"),
                    TextRule.each(COMMAS, Amounts::groups).triggeredBy(","),
                    TextRule.never(Code.NUM_009, ODD_GROUP).triggeredBy(","),
                    TextRule.instead(Code.NUM_010, SIGN, match -> SIGNS.getOrDefault(match.group(), ""))
                            .triggeredBy("KMCGHWPVDhkmdw"))
            .map(rule -> rule.outside(Passage.ENTRY, Passage.CITATION, Passage.IDENTIFIER, Passage.WESTERN))
            .toList();

    private Amounts() {}

    /** 1,234,5 is no number, and its group of three shows that it is no list. */
    private static Optional<Slip> groups(MatchResult match) {
        String[] groups = match.group().split(",");
        boolean sound = groups[0].length() <= GROUP;
        boolean grouped = false;
        boolean longer = false;
        for (int i = 1; i < groups.length; i++) {
            sound &= groups[i].length() == GROUP;
            grouped |= groups[i].length() == GROUP;
            longer |= groups[i].length() > GROUP;
        }
        boolean number = (grouped || longer) && groups[0].length() <= GROUP && groups.length > 2;
        return sound || !number ? Optional.empty() : Optional.of(Slip.of(Code.NUM_009, match));
    }
}
