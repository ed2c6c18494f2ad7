package org.huozi.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;

/** A sign written in two forms in one article, as where two hands typed it: the rarer is named. */
final class MixedForms {
    private static final List<List<Pattern>> SIGNS = List.of(
            List.of(Pattern.compile("(?<=\\d ?)%"), Pattern.compile("(?<=\\d ?)％")),
            List.of(Pattern.compile("(?<=\\d ?)℃"), Pattern.compile("(?<=\\d ?)°C")));

    private MixedForms() {}

    static List<Diagnostic> findings(List<Copy> article) {
        List<Diagnostic> findings = new ArrayList<>();
        for (List<Pattern> forms : SIGNS) {
            List<List<Place>> places =
                    forms.stream().map(form -> places(form, article)).toList();
            List<Place> common =
                    places.stream().max(Comparator.comparing(List::size)).orElseThrow();
            for (List<Place> rare : places) {
                if (rare != common && !rare.isEmpty()) {
                    String usual = common.get(0).sign();
                    rare.forEach(place -> findings.add(place.finding(usual)));
                }
            }
        }
        return findings;
    }

    private static List<Place> places(Pattern form, List<Copy> article) {
        return article.stream()
                .flatMap(copy -> form.matcher(copy.text())
                        .results()
                        .filter(sign -> !copy.fragments().touch(sign.start(), sign.end(), Fragment.OF_OTHERS))
                        .map(sign -> new Place(copy, sign)))
                .toList();
    }

    private record Place(Copy copy, MatchResult match) {
        String sign() {
            return match.group();
        }

        Diagnostic finding(String usual) {
            return new Diagnostic(
                    Code.TYP_023,
                    Code.TYP_023.severity(),
                    copy.words().span(match.start(), match.end()),
                    List.of(sign(), usual),
                    List.of());
        }
    }
}
