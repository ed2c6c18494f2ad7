package org.huozi.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.han.Han;

/**
 * The names that an entry begins with, one after the other.
 *
 * @param others 等 or et al.
 */
record NameList(List<EntryPart> names, Optional<EntryPart> others) {
    private static final String HAN_NAME = "[(（〔\\[［]?(?:[" + Han.CHARACTER + "]{1,2}[)）〕\\]］] ?)?[" + Han.CHARACTER
            + "]{2,4}|[(（〔\\[［][" + Han.CHARACTER + "]{1,2}[)）〕\\]］] ?[" + Han.CHARACTER
            + "A-Z.·・•．-]{2,16}|[" + Han.CHARACTER + "A-Z]{1,8}(?:[·・•.．][" + Han.CHARACTER + "A-Z]{1,8}){1,3}";

    /** SMITH J A, Smith J.A., J. Smith, Smith John, VAN DER BERG T; one word alone is a surname before its initials. */
    private static final String WESTERN_NAME =
            "(?:(?:van|von|de|der|den|la|le|du|di|da|VAN|VON|DE|DER|DEN|LA|LE) ){0,3}\\p{Lu}[\\p{L}’'‐-]*(?:[ .．-]{1,2}\\p{Lu}[\\p{L}’'‐-]*){0,4}\\.?";

    private static final Pattern NAME = Pattern.compile("(?:" + HAN_NAME + "|" + WESTERN_NAME + ")");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:等|et\\.? ?al\\.?)(?=[ 著主编编译，,.．]|$)");
    private static final Pattern ROLE =
            Pattern.compile(" ?(?:等)? ?[(（]?(?:主编|编著|编译|整理|著|编|译|撰|辑|eds?\\.?|Eds?\\.?)[)）]?$");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[ -]?){1,4}");
    private static final Pattern SURNAME = Pattern.compile("\\p{Lu}[\\p{L}’'-]+(?: [\\p{Lu}][\\p{L}’'-]+)?");
    private static final Pattern BETWEEN =
            Pattern.compile("[,，、;；]| (?:and|&|和|与) |[和与](?=[" + Han.CHARACTER + "]{2,4}$)");

    /** Reads names that fill a text; none where some of it is no name. */
    static Optional<NameList> of(String text, int start) {
        List<EntryPart> names = new ArrayList<>();
        Optional<EntryPart> others = Optional.empty();
        Matcher between = BETWEEN.matcher(text);
        for (int at = 0, end; at <= text.length(); at = between.end()) {
            end = between.find(at) ? between.start() : text.length();
            String piece = text.substring(at, end);
            Matcher more = OTHERS.matcher(piece);
            if (more.find()) {
                others = EntryPart.of(more.group(), start + at + more.start());
                piece = piece.substring(0, more.start());
            }
            Optional<EntryPart> name = EntryPart.of(ROLE.matcher(piece).replaceFirst(""), start + at);
            if (name.isPresent() && !NAME.matcher(name.get().text()).matches()) {
                return Optional.empty();
            }
            name.ifPresent(found -> add(found, names, text, start));
            if (end == text.length()) {
                break;
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new NameList(List.copyOf(names), others));
    }

    /** One body or work without names of persons. */
    static NameList ofBody(String text) {
        return new NameList(
                EntryPart.of(ROLE.matcher(text).replaceFirst(""), 0).stream().toList(), Optional.empty());
    }

    /** Initials behind a comma belong to the surname before it: Smith, A. */
    private static void add(EntryPart name, List<EntryPart> names, String text, int start) {
        int last = names.size() - 1;
        if (last >= 0
                && INITIALS.matcher(name.text()).matches()
                && SURNAME.matcher(names.get(last).text()).matches()) {
            int from = names.remove(last).start();
            names.add(new EntryPart(text.substring(from - start, name.end() - start), from));
        } else {
            names.add(name);
        }
    }
}
