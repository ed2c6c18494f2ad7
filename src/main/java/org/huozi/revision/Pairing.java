package org.huozi.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huozi.comparison.pdf.SideBySide;
import org.huozi.comparison.source.Revision;

/**
 * Which edition is compared with which.
 *
 * @param before name of the old revision
 * @param after name of the new one
 */
public record Pairing(
        String before, String after, List<SideBySide.Files> pairs, List<String> onlyBefore, List<String> onlyAfter) {
    public Pairing {
        pairs = List.copyOf(pairs);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /** Editions of one id; a loose file is the edition it is named after, or the only one there is. */
    public static Pairing of(Revision before, Revision after) {
        if (before.loose() || after.loose()) {
            return ofFiles(before, after);
        }
        List<SideBySide.Files> pairs = new ArrayList<>();
        before.editions().forEach((id, pdf) -> {
            byte[] other = after.editions().get(id);
            if (other != null) {
                pairs.add(new SideBySide.Files(id, before.name(), pdf, after.name(), other));
            }
        });
        return new Pairing(before.name(), after.name(), pairs, missing(before, after), missing(after, before));
    }

    private static List<String> missing(Revision some, Revision others) {
        return some.editions().keySet().stream()
                .filter(id -> !others.editions().containsKey(id))
                .toList();
    }

    private static Pairing ofFiles(Revision before, Revision after) {
        String named =
                before.loose() ? before.editions().firstKey() : after.editions().firstKey();
        Optional<String> old = chosen(before, named);
        Optional<String> renewed = chosen(after, named);
        if (old.isEmpty() || renewed.isEmpty()) {
            return new Pairing(before.name(), after.name(), List.of(), List.of(), List.of());
        }
        SideBySide.Files pair = new SideBySide.Files(
                after.loose() ? old.get() : renewed.get(),
                before.name(),
                Objects.requireNonNull(before.editions().get(old.get())),
                after.name(),
                Objects.requireNonNull(after.editions().get(renewed.get())));
        return new Pairing(before.name(), after.name(), List.of(pair), List.of(), List.of());
    }

    private static Optional<String> chosen(Revision revision, String named) {
        if (revision.editions().size() == 1) {
            return Optional.of(revision.editions().firstKey());
        }
        return revision.editions().keySet().stream().filter(named::startsWith).findFirst();
    }
}
