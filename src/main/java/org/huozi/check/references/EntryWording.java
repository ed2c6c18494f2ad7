package org.huozi.check.references;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.references.EntryPart;

/** What people write in notes, and GB/T 7714 does not: 《》 around titles, 第3期, 第45—47页, 2020年. */
final class EntryWording {
    private static final Pattern PROSE = Pattern.compile(
            "第 ?\\d{1,3} ?[期卷]|第 ?\\d{1,5}(?:[-–—~～]\\d{1,5})? ?[页版]|(?<=\\d)[ ]?页(?![\\p{IsHan}])|(?<!\\d)(?:1[5-9]|20)\\d\\d ?年版?(?=[,，.．第:： ])|[Pp]{1,2}\\. ?\\d+");

    static final List<EntryRule> RULES = List.of(EntryWording::titleMarks, EntryWording::prose);

    private EntryWording() {}

    private static Stream<Diagnostic> titleMarks(ListedEntry entry, SourceList list) {
        Optional<EntryPart> title =
                entry.work().title().filter(part -> part.text().startsWith("《"));
        boolean wrong = list.isTyped() && entry.work().type().isPresent();
        return wrong
                ? title
                        .map(part -> entry.finding(
                                Code.BIB_011, part, part.text().replaceFirst("(?s)^(《[^》]{0,12}).*?(》?)$", "$1…》")))
                        .stream()
                : Stream.empty();
    }

    /** Behind the mark of the type; a title may hold what it likes. */
    private static Stream<Diagnostic> prose(ListedEntry entry, SourceList list) {
        if (!list.isTyped() || entry.work().type().isEmpty()) {
            return Stream.empty();
        }
        int from = entry.work().type().get().place().end();
        int hostEnd = entry.work().host().map(EntryPart::end).orElse(from);
        int to = Stream.of(
                        entry.work().address(), entry.work().doi(), entry.work().cstr())
                .flatMap(Optional::stream)
                .mapToInt(EntryPart::start)
                .min()
                .orElse(entry.text().length());
        Matcher prose = PROSE.matcher(entry.text()).region(from, Math.max(from, to));
        while (prose.find()) {
            boolean inHost = entry.work().host().isPresent()
                    && prose.start() >= entry.work().host().get().start()
                    && prose.end() <= hostEnd;
            if (!inHost) {
                return Stream.of(
                        entry.finding(Code.BIB_011, entry.words().span(prose.start(), prose.end()), prose.group()));
            }
        }
        return Stream.empty();
    }
}
