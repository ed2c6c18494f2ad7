package org.huozi.check.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.model.Role;

/** Traditional characters in simplified text (国家通用语言文字法 §11); a quotation may want them. */
final class TraditionalForms {
    /** Where more than one in so many characters is traditional, the text is meant to be. */
    private static final int MEANT = 5;

    private static final Map<Integer, String> SIMPLIFIED = read();

    static final List<TextRule> RULES = List.of(TextRule.of(copy -> slips(copy.text(), copy.role())));

    private TraditionalForms() {}

    /** One finding for each piece of text, with all traditional characters in it. */
    private static List<Slip> slips(String text, Role role) {
        int first = -1;
        int count = 0;
        Set<String> forms = new LinkedHashSet<>();
        for (int i = 0; i < text.length(); i++) {
            String simplified = SIMPLIFIED.get((int) text.charAt(i));
            if (simplified != null) {
                first = first < 0 ? i : first;
                forms.add(text.charAt(i) + "→" + simplified);
                count++;
            }
        }
        boolean meant = role == Role.NAME || count * MEANT > text.length();
        return count == 0 || (meant && count > 2)
                ? List.of()
                : List.of(new Slip(Code.TYP_019, first, first + 1, List.of(), List.of(String.join("、", forms))));
    }

    private static Map<Integer, String> read() {
        Map<Integer, String> pairs = new HashMap<>();
        try (InputStream file = TraditionalForms.class.getResourceAsStream("traditional.txt")) {
            if (file == null) {
                throw new IllegalStateException("traditional.txt is not in the jar");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .forEach(pair -> pairs.put((int) pair.charAt(0), pair.substring(1)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(pairs);
    }
}
