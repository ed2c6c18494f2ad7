package org.huozi.check.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.check.copy.Copy;
import org.huozi.diag.Code;
import org.huozi.diag.Correction;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Diagnostics;
import org.huozi.han.Han;
import org.huozi.model.Article;
import org.huozi.model.Bibliography;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Role;
import org.huozi.model.Walk;
import org.huozi.model.Words;
import org.huozi.references.DatedCitation;
import org.huozi.references.ListStyle.ListOrder;
import org.huozi.references.NumberedCitation;

/** Mentions and list agree: what is cited is listed, what is listed is cited, in the order of first mention. */
final class MentionRules {
    /** More than so many sources out of their order are one fault, and told as such. */
    private static final int TOLD = 3;

    /** From so many mentions on an article goes by author and year. */
    private static final int CUSTOM = 3;

    private static final Pattern JOINT = Pattern.compile("[\\]］][\\[［]");
    private static final Pattern BRACKETS = Pattern.compile("(?:[\\[［][^\\]］]*[\\]］]){2,}+");

    /** A person, with others: 王五, 王五等, 王五和李红, Smith, Smith et al., Smith & Lee. */
    private static final Pattern PERSON = Pattern.compile("[" + Han.CHARACTER + "]{2,3}(?:等|[和与、][" + Han.CHARACTER
            + "]{2,3}(?:等)?)?|\\p{Lu}\\p{Ll}[\\p{L}’'-]+(?: et al\\.?| (?:and|&) \\p{Lu}[\\p{L}’'-]+)?");

    private final SourceList list;
    private final Diagnostics diagnostics;
    private final NumberedCitation.NumberMarks marks;
    private final Map<Integer, Inline.Citation> firstMentions = new LinkedHashMap<>();
    private final Set<String> mentioned = new HashSet<>();

    private MentionRules(SourceList list, Diagnostics diagnostics) {
        this.list = list;
        this.diagnostics = diagnostics;
        this.marks = NumberedCitation.NumberMarks.of(Bibliography.labels(
                list.entries().stream().map(ListedEntry::typed).toList()));
    }

    /** @param pieces of this article */
    static void check(Article article, List<Copy> pieces, SourceList list, Diagnostics diagnostics) {
        MentionRules rules = new MentionRules(list, diagnostics);
        Walk.inlines(article).forEach(inline -> {
            if (inline instanceof Inline.Citation citation) {
                rules.mention(citation);
            }
        });
        rules.order();
        rules.unlisted(pieces);
        rules.uncited();
    }

    private void mention(Inline.Citation citation) {
        mentioned.addAll(citation.entries());
        Set<Integer> listed = list.entries().stream()
                .flatMapToInt(entry -> entry.typed().number().stream())
                .boxed()
                .collect(Collectors.toSet());
        String text = PlainText.of(citation.content());
        NumberedCitation.alone(text, marks).ifPresent(numbered -> {
            for (int number : numbered.numbers()) {
                firstMentions.putIfAbsent(number, citation);
                if (!listed.contains(number)) {
                    diagnostics.add(Code.BIB_001, citation.span(), marks.shown(number));
                }
            }
            if (numbered.brackets() > 1 && BRACKETS.matcher(text).matches()) {
                neighbours(citation, text);
            }
        });
    }

    private void neighbours(Inline.Citation citation, String text) {
        Words words = Words.joined(Walk.inlines(citation.content())
                .filter(Inline.Text.class::isInstance)
                .map(inline -> ((Inline.Text) inline).words())
                .toList());
        List<Optional<Correction>> corrections = new ArrayList<>();
        for (Matcher joint = JOINT.matcher(text); joint.find(); ) {
            corrections.add(words.correction(joint.start(), joint.end(), ","));
        }
        boolean certain = corrections.stream().allMatch(Optional::isPresent);
        List<Correction> all =
                certain ? corrections.stream().flatMap(Optional::stream).toList() : List.of();
        String joined = JOINT.matcher(text).replaceAll(",");
        diagnostics.add(
                new Diagnostic(Code.BIB_018, Code.BIB_018.severity(), citation.span(), List.of(text, joined), all));
    }

    private void order() {
        if (list.style().order().filter(ListOrder.AUTHOR_YEAR::equals).isPresent()) {
            return;
        }
        List<Map.Entry<Integer, Inline.Citation>> sequence = List.copyOf(firstMentions.entrySet());
        int highest = 0;
        int told = 0;
        for (int i = 0; i < sequence.size() && told < TOLD; i++) {
            int number = sequence.get(i).getKey();
            int reached = highest;
            Optional<Integer> passedOver = sequence.subList(i + 1, sequence.size()).stream()
                    .map(Map.Entry::getKey)
                    .filter(later -> later > reached && later < number)
                    .min(Integer::compare);
            if (passedOver.isPresent()) {
                diagnostics.add(
                        Code.BIB_003,
                        sequence.get(i).getValue().span(),
                        marks.shown(number),
                        marks.shown(passedOver.get()));
                told++;
            }
            highest = Math.max(highest, number);
        }
    }

    /** Names and years of which the list has none; only where the article goes by these. */
    private void unlisted(List<Copy> pieces) {
        boolean dated =
                list.entries().stream().allMatch(entry -> entry.typed().number().isEmpty());
        if (!dated || mentioned.size() < CUSTOM) {
            return;
        }
        for (Copy copy : pieces) {
            if (copy.role() == Role.ENTRY || copy.role().isPlain()) {
                continue;
            }
            for (DatedCitation citation : DatedCitation.in(copy.words().text())) {
                boolean listed = list.entries().stream().anyMatch(entry -> citation.means(entry.work()));
                if (!listed
                        && !citation.withinSentence()
                        && PERSON.matcher(citation.names()).matches()) {
                    String shown = citation.names() + "，" + citation.year();
                    diagnostics.add(Code.BIB_001, copy.words().span(citation.start(), citation.end()), shown);
                }
            }
        }
    }

    /** Where nothing is cited, or hardly anything was recognised, nobody can say. */
    private void uncited() {
        List<ListedEntry> entries = list.entries();
        long cited = entries.stream()
                .filter(entry -> mentioned.contains(entry.typed().id()))
                .count();
        if (cited == 0 || 2 * cited < entries.size()) {
            return;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        entries.forEach(entry -> entry.typed().number().ifPresent(number -> numbers.merge(number, 1, Integer::sum)));
        entries.stream()
                .filter(entry -> !mentioned.contains(entry.typed().id()))
                .filter(entry -> entry.typed().number().isEmpty()
                        || numbers.getOrDefault(entry.typed().number().getAsInt(), 0) == 1)
                .forEach(entry -> diagnostics.add(
                        entry.finding(Code.BIB_002, entry.typed().span(), entry.name())));
    }
}
