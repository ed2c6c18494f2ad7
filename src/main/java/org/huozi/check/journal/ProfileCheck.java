package org.huozi.check.journal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.check.copy.Copy;
import org.huozi.check.copy.CopyCheck;
import org.huozi.check.copy.EditionCopy;
import org.huozi.config.HouseRules.Profile;
import org.huozi.config.JournalConfig;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Colophon;
import org.huozi.model.Colophon.Item;
import org.huozi.model.Edition;

/** What the law asks of the journal's kind: 期刊出版管理规定 §31 or 内部资料性出版物管理办法 §14. */
public final class ProfileCheck implements CopyCheck {
    private static final List<Item> OF_JOURNALS = List.of(
            Item.CN,
            Item.SUPERVISOR,
            Item.SPONSOR,
            Item.PUBLISHER,
            Item.CHIEF_EDITOR,
            Item.PRINTER,
            Item.DISTRIBUTOR,
            Item.PRICE);

    private static final List<Item> OF_INTERNAL =
            List.of(Item.PERMIT, Item.COMPILER, Item.AUDIENCE, Item.PRINTER, Item.PRINT_DATE, Item.PRINT_RUN);

    /** What only a journal may have, and 内部资料 may not. */
    private static final List<Item> NOT_INTERNAL = List.of(Item.CN, Item.ISSN, Item.PRICE);

    private static final Pattern OWN_NAME = Pattern.compile("[报刊]$|杂志|期刊");

    /** 本报告 and 本报道 are other words. */
    private static final Pattern OURSELVES = Pattern.compile("本刊|本报(?![告到考表名批价酬道送])");

    private final Profile profile;
    private final JournalConfig journal;

    public ProfileCheck(Profile profile, JournalConfig journal) {
        this.profile = profile;
        this.journal = journal;
    }

    @Override
    public void check(EditionCopy copy, Diagnostics diagnostics) {
        Edition edition = copy.edition();
        Colophon colophon = journal.colophon().with(edition.colophon());
        Span place = Span.startOf(edition.span().file());
        for (Item item : profile == Profile.INTERNAL ? OF_INTERNAL : OF_JOURNALS) {
            boolean said = isSaid(item, colophon) || item == Item.SPONSOR;
            if (!said) {
                diagnostics.add(Code.PRF_001, place, item.label());
            }
        }
        if (profile == Profile.INTERNAL) {
            internal(copy, colophon, place, diagnostics);
        }
    }

    /** 刊号 have keys of their own. */
    private boolean isSaid(Item item, Colophon colophon) {
        return switch (item) {
            case ISSN ->
                journal.numbers().issn().isPresent() || colophon.text(item).isPresent();
            case CN -> journal.numbers().cn().isPresent() || colophon.text(item).isPresent();
            default -> colophon.text(item).isPresent();
        };
    }

    private void internal(EditionCopy edition, Colophon colophon, Span place, Diagnostics diagnostics) {
        NOT_INTERNAL.stream()
                .filter(item -> isSaid(item, colophon))
                .forEach(item -> diagnostics.add(Code.PRF_002, place, item.label()));
        boolean free = colophon.lines().stream()
                .anyMatch(line ->
                        (line.label() + line.text()).contains("内部资料") && (line.label() + line.text()).contains("免费交流"));
        if (!free) {
            diagnostics.add(Code.PRF_003, place);
        }
        if (OWN_NAME.matcher(journal.title()).find()) {
            diagnostics.add(Code.PRF_004, place, journal.title());
        }
        edition.all().forEach(copy -> ourselves(copy, diagnostics));
    }

    private static void ourselves(Copy copy, Diagnostics diagnostics) {
        Matcher name = OURSELVES.matcher(copy.text());
        while (name.find()) {
            diagnostics.add(Code.PRF_005, copy.words().span(name.start(), name.end()), name.group());
        }
    }
}
