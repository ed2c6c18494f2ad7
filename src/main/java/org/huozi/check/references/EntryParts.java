package org.huozi.check.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.references.CitedWork;
import org.huozi.references.EntryPart;
import org.huozi.references.Standard;
import org.huozi.references.TypeMark;

/** What an entry must say, by its type (GB/T 7714 §4). */
final class EntryParts {
    /** Of these the day of access is asked for by the edition of 2025; by that of 2015 of everything online. */
    private static final Set<String> CHANGING = Set.of("EB", "DS", "DB", "PP");

    /** Monographs, reports, compilations: who published them, and when. */
    private static final Set<String> PUBLISHED = Set.of("M", "C", "G");

    private static final Map<String, String> ENGLISH = Map.of(
            "题名",
            "title",
            "出版年",
            "year",
            "刊名",
            "journal",
            "出版者",
            "publisher",
            "出版日期",
            "date",
            "网址",
            "address",
            "学校",
            "university");

    static final List<EntryRule> RULES =
            List.of(EntryParts::missing, EntryParts::type, EntryParts::access, EntryParts::future);

    private EntryParts() {}

    private static Stream<Diagnostic> missing(ListedEntry entry, SourceList list) {
        if (!list.isTyped() || entry.work().type().isEmpty()) {
            return Stream.empty();
        }
        return missing(entry.work())
                .map(part -> entry.finding(
                        Code.BIB_006,
                        entry.typed().span(),
                        part,
                        entry.shownTitle(),
                        ENGLISH.getOrDefault(part, part)));
    }

    private static Stream<String> missing(CitedWork work) {
        List<String> missing = new ArrayList<>();
        String type = work.typeLetters();
        boolean online = work.address().isPresent()
                || work.doi().isPresent()
                || work.cstr().isPresent();
        require(work.title(), "题名", missing);
        switch (type) {
            case "J" -> {
                require(work.host(), "刊名", missing);
                require(work.year().or(work::doi), "出版年", missing);
            }
            case "N" -> {
                require(work.host(), "刊名", missing);
                require(work.date().or(work::address), "出版日期", missing);
            }
            case "D" -> {
                require(work.publisher().or(work::address), "学校", missing);
                require(work.year(), "出版年", missing);
            }
            case "EB" -> require(online ? Optional.of("") : Optional.empty(), "网址", missing);
            default -> {
                if (PUBLISHED.contains(type) && !online) {
                    require(work.publisher(), "出版者", missing);
                    require(work.year(), "出版年", missing);
                }
            }
        }
        return missing.stream();
    }

    private static void require(Optional<?> part, String name, List<String> missing) {
        if (part.isEmpty()) {
            missing.add(name);
        }
    }

    private static Stream<Diagnostic> type(ListedEntry entry, SourceList list) {
        if (!list.isTyped()) {
            return Stream.empty();
        }
        Optional<TypeMark> type = entry.work().type();
        if (type.isEmpty()) {
            return Stream.of(entry.finding(Code.BIB_007, entry.typed().span(), entry.shownTitle()));
        }
        TypeMark mark = type.get();
        boolean lacksCarrier = mark.letters().equals("EB") && !mark.isOnline();
        return mark.isKnown(list.standard()) && !lacksCarrier
                ? Stream.empty()
                : Stream.of(
                        entry.finding(Code.BIB_007, mark.place(), mark.place().text()));
    }

    private static Stream<Diagnostic> access(ListedEntry entry, SourceList list) {
        CitedWork work = entry.work();
        boolean asked = list.standard() == Standard.GBT7714_2015
                ? work.type().filter(TypeMark::isOnline).isPresent()
                : CHANGING.contains(work.typeLetters());
        Optional<EntryPart> address = work.address();
        boolean lacks = list.isTyped()
                && asked
                && address.isPresent()
                && work.accessed().isEmpty();
        return lacks
                ? Stream.of(
                        entry.finding(Code.BIB_012, address.get(), address.get().text()))
                : Stream.empty();
    }

    private static Stream<Diagnostic> future(ListedEntry entry, SourceList list) {
        boolean later = entry.work().yearNumber().isPresent()
                && entry.work().yearNumber().getAsInt() > list.year();
        return later
                ? entry.work().year().stream().map(year -> entry.finding(Code.BIB_019, year, year.text()))
                : Stream.empty();
    }
}
