package org.huozi.check.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/** The signs of units behind numbers, as they are often mistyped (GB 3100, GB 3101): K and k, M and m mean other things. */
final class UnitSigns {
    /** Each right sign, then the wrong ones. */
    private static final List<String> SIGNS = List.of(
            "km KM Km",
            "kg KG Kg kG KGS Kgs",
            "cm CM Cm",
            "mm MM Mm",
            "mL ML Ml",
            "mg MG Mg",
            "kW KW Kw kw",
            "kW·h KWH KWh Kwh kwh",
            "MW mw Mw",
            "kV KV Kv kv",
            "Hz HZ hz",
            "kHz KHZ KHz khz",
            "MHz MHZ Mhz mhz",
            "GHz GHZ Ghz ghz",
            "kPa KPA KPa Kpa kpa",
            "MPa MPA Mpa mpa",
            "m² M2 m2 M²",
            "m³ M3 m3 M³",
            "km² KM2 Km2 km2",
            "dB DB db Db",
            "kJ KJ Kj",
            "kcal Kcal KCal KCAL",
            "μg ug",
            "GW Gw gw",
            "min MIN",
            "℃ ºC oC");

    private static final Map<String, String> RIGHT = right();

    private static final Pattern SIGN = Pattern.compile("(?<=(?<![A-Za-z\\d.-])\\d{1,9}(?:\\.\\d{1,4})? ?)("
            + RIGHT.keySet().stream()
                    .sorted(Comparator.reverseOrder())
                    .collect(Collectors.joining("|")) // the longer first
            + ")(?![A-Za-z\\d-])");

    static final List<TextRule> RULES =
            List.of(TextRule.instead(Code.NUM_010, SIGN, match -> RIGHT.getOrDefault(match.group(), match.group()))
                    .triggeredBy("KMCGHWPVDhkmdwuo")
                    .outside(Fragment.ENTRY, Fragment.CITATION, Fragment.IDENTIFIER, Fragment.WESTERN));

    private UnitSigns() {}

    private static Map<String, String> right() {
        Map<String, String> right = new HashMap<>();
        SIGNS.stream()
                .map(signs -> Arrays.asList(signs.split(" ", -1)))
                .forEach(signs -> signs.forEach(sign -> right.put(sign, signs.get(0))));
        right.keySet().removeAll(List.copyOf(right.values()));
        return Map.copyOf(right);
    }
}
