package org.huozi.check.text;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/**
 * 繁体字、异体字: traditional and variant characters in simplified text (国家通用语言文字法 §11), each at its place. What stands
 * between quotation marks, or is a title, may be traditional as a whole; so may a whole piece of text.
 */
final class TraditionalForms {
    /** Where more than one in so many characters is traditional, the text is meant to be. */
    private static final int MEANT = 5;

    private static final Map<Character, String> SIMPLIFIED = simplified();

    /** Characters that only simplified text has: 后 and 干 are old characters, too, 国 is not. */
    private static final Set<Integer> ONLY_SIMPLIFIED = onlySimplified();

    /** The words come first, for they have their correction. */
    static final List<TextRule> RULES = List.of(
            meantOut(Wordbook.read("traditional-words.txt").rule(Code.TYP_019)),
            meantOut(TextRule.of(copy -> slips(copy.text()))
                    .triggeredByWords(
                            SIMPLIFIED.keySet().stream().map(String::valueOf).toList())
                    .notIn(Role.NAME)
                    .outside(Fragment.ENTRY)));

    private TraditionalForms() {}

    private static List<Slip> slips(String text) {
        List<Slip> slips = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String simplified = SIMPLIFIED.get(text.charAt(i));
            if (simplified != null) {
                List<String> said = List.of(text.substring(i, i + 1), simplified);
                slips.add(new Slip(Code.TYP_019, i, i + 1, List.of(), said));
            }
        }
        return slips;
    }

    private static TextRule meantOut(TextRule rule) {
        return TextRule.of(copy -> {
                    List<Slip> slips = rule.slips(copy);
                    if (slips.isEmpty()) {
                        return slips;
                    }
                    BitSet meant = meant(copy.text());
                    return slips.stream()
                            .filter(slip -> !meant.get(slip.start()))
                            .toList();
                })
                .triggeredByWords(rule.triggers());
    }

    /** Where the text is traditional on purpose. */
    private static BitSet meant(String text) {
        BitSet meant = new BitSet();
        long traditional =
                text.chars().filter(unit -> SIMPLIFIED.containsKey((char) unit)).count();
        if (traditional > 2 && traditional * MEANT > text.length()) {
            meant.set(0, text.length());
        }
        MarkPairs.of(text).pairs().stream()
                .filter(pair -> "“‘《〈「『".indexOf(text.charAt(pair.open())) >= 0)
                .filter(pair ->
                        text.substring(pair.open(), pair.close()).chars().noneMatch(ONLY_SIMPLIFIED::contains))
                .forEach(pair -> meant.set(pair.open(), pair.close()));
        return meant;
    }

    private static Map<Character, String> simplified() {
        Map<Character, String> pairs = new HashMap<>();
        ResourceLines.of("traditional.txt").stream()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .forEach(pair -> pairs.put(pair.charAt(0), pair.substring(1)));
        return Map.copyOf(pairs);
    }

    /** Big5 lacks them, and has all that traditional text is written with. */
    private static Set<Integer> onlySimplified() {
        Set<Integer> characters = new HashSet<>();
        SIMPLIFIED.values().forEach(simplified -> characters.add(simplified.codePointAt(0)));
        CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
        characters.removeIf(character -> big5.canEncode((char) (int) character));
        return Set.copyOf(characters);
    }
}
