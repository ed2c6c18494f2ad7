package org.huozi.check.references;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;

/** Addresses, identifiers and pages: what can be wrong in itself. */
final class EntryAddresses {
    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");
    private static final Pattern CSTR = Pattern.compile("\\d{5}\\.\\S+");
    private static final Pattern PAGES = Pattern.compile("(\\d{1,6})\\D{1,3}(\\d{1,6})");

    /** 1231-9 is short for 1231-1239. */
    private static final int WHOLE = 2;

    static final List<EntryRule> RULES =
            List.of(EntryAddresses::plainHttp, EntryAddresses::identifiers, EntryAddresses::pages);

    private EntryAddresses() {}

    private static Stream<Diagnostic> plainHttp(ListedEntry entry, SourceList list) {
        return entry.work().address().stream()
                .filter(address -> address.text().toLowerCase(Locale.ROOT).startsWith("http://"))
                .map(address -> entry.finding(Code.BIB_013, address, address.text()));
    }

    private static Stream<Diagnostic> identifiers(ListedEntry entry, SourceList list) {
        Stream<Diagnostic> dois = entry.work().doi().stream()
                .filter(doi -> !DOI.matcher(doi.text()).matches())
                .map(doi -> entry.finding(Code.BIB_014, doi, "DOI", doi.text()));
        Stream<Diagnostic> cstrs = entry.work().cstr().stream()
                .filter(cstr -> !CSTR.matcher(cstr.text()).matches())
                .map(cstr -> entry.finding(Code.BIB_014, cstr, "CSTR", cstr.text()));
        return Stream.concat(dois, cstrs);
    }

    private static Stream<Diagnostic> pages(ListedEntry entry, SourceList list) {
        return entry.work().pages().stream()
                .filter(pages -> areReversed(pages.text()))
                .map(pages -> entry.finding(Code.BIB_015, pages, pages.text()));
    }

    private static boolean areReversed(String pages) {
        Matcher range = PAGES.matcher(pages);
        return range.lookingAt()
                && !pages.substring(range.end(1), range.start(2)).matches(".*[,，、+].*")
                && range.group(2).length() + WHOLE > range.group(1).length()
                && range.group(2).length()
                        >= range.group(1).length() - (range.group(1).length() > WHOLE ? 0 : 1)
                && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2));
    }
}
