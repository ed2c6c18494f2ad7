package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;

/**
 * One body's name written two ways in one edition: 人力资源和社会保障厅 with 和 and with 与, 福建省水利研究院 with 省 and without.
 * Only these two are looked for: whatever else differs in two names may tell two bodies apart, and what is left out of a
 * name makes a short one, as 人力资源社会保障厅 is; 福建省人力资源社会保障厅 is none.
 */
public final class BodyNames implements CopyCheck {
    /** A name with an and in it, but not two bodies: 组织部和人力社保厅. With its 省 it is whole, and no short name lacks the and. */
    private static final Pattern WITH_AND = Pattern.compile("(?<of>[省市])?(?<left>" + HAN + "{3}["
            + HAN + "&&[^部厅局委院会心学司办处所校企位业府省市县区门]])(?<and>[和与及])"
            + "(?<right>(?![省市县区各其全该本国中]|有关|相关)[" + HAN
            + "&&[^的在是由对向将和与及省市县区]]{2,8}?(?:厅|局|部|委员会|办公室|研究院|中心|协会|学会|研究会|基金会))(?!分|门|署|长|级|位)");

    /** A name that has its 省 or 市 registered; 福建教育厅 is a short name of a department. */
    private static final Pattern WITH_LEVEL = Pattern.compile("(?<left>(?!会同|报经|经由|[本我全该各由与和及向])" + HAN
            + "{2})(?<level>[省市])(?<right>[" + HAN
            + "&&[^的在是由对向将和与及省市县区]]{3,12}?(?:研究院|研究会|研究所|基金会|协会|学会|中心|集团|公司|大学|学院))(?!" + HAN + "*?(?:公司|中心|医院))");

    private static final List<String> ANDS = List.of("和", "与", "及");

    /** A form of a name, and how often the edition has it. */
    private record Form(String text, long times) {}

    @Override
    public void check(EditionCopy copy, Diagnostics diagnostics) {
        List<Copy> copies = copy.all().toList();
        Set<String> reported = new HashSet<>();
        for (List<String> forms : ways(copies)) {
            List<Form> met = forms.stream()
                    .map(form -> new Form(form, times(form, copies)))
                    .filter(form -> form.times() > 0)
                    .sorted(Comparator.comparingLong(Form::times).reversed())
                    .toList();
            met.stream()
                    .skip(1)
                    .filter(rarer -> reported.add(rarer.text()))
                    .forEach(rarer -> report(rarer, met.get(0), copies, diagnostics));
        }
    }

    /** Each name that the copies have, in the ways in which it might be written, as it is written first of all. */
    private static Set<List<String>> ways(List<Copy> copies) {
        Set<List<String>> ways = new LinkedHashSet<>();
        for (Copy copy : copies) {
            Matcher and = WITH_AND.matcher(copy.text());
            while (and.find()) {
                String left = and.group("left");
                String right = and.group("right");
                ways.add(Stream.concat(Stream.of(and.group("and")), ANDS.stream())
                        .distinct()
                        .map(other -> left + other + right)
                        .toList());
                Optional.ofNullable(and.group("of")).ifPresent(of -> ways.add(List.of(and.group(), of + left + right)));
            }
            Matcher level = WITH_LEVEL.matcher(copy.text());
            while (level.find()) {
                ways.add(List.of(level.group(), level.group("left") + level.group("right")));
            }
        }
        return ways;
    }

    private static long times(String form, List<Copy> copies) {
        Pattern pattern = Pattern.compile(Pattern.quote(form));
        return copies.stream()
                .mapToLong(copy -> pattern.matcher(copy.text()).results().count())
                .sum();
    }

    private static void report(Form rarer, Form usual, List<Copy> copies, Diagnostics diagnostics) {
        for (Copy copy : copies) {
            Matcher found = Pattern.compile(Pattern.quote(rarer.text())).matcher(copy.text());
            while (found.find()) {
                diagnostics.add(
                        Code.TRM_004,
                        copy.words().span(found.start(), found.end()),
                        rarer.text(),
                        usual.text(),
                        Long.toString(usual.times()));
            }
        }
    }
}
