package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An author, as the front matter has him.
 *
 * @param marks the numbers behind his name, which lead to his institutions
 */
record Byline(
        String name,
        List<String> marks,
        List<String> affiliations,
        Optional<String> position,
        Optional<String> nameEn,
        List<String> affiliationsEn,
        Optional<String> email,
        boolean corresponding,
        Optional<String> bio) {

    Byline {
        marks = List.copyOf(marks);
        affiliations = List.copyOf(affiliations);
        affiliationsEn = List.copyOf(affiliationsEn);
    }

    static Byline of(String name, List<String> marks) {
        boolean star = marks.stream().anyMatch(mark -> mark.matches("[*＊]"));
        return new Byline(
                name,
                marks.stream().filter(mark -> !mark.matches("[*＊]")).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                star,
                Optional.empty());
    }

    Byline at(Institution institution) {
        List<String> more = with(affiliations, institution.name());
        return new Byline(
                name,
                marks,
                more,
                position.or(institution::position),
                nameEn,
                affiliationsEn,
                email,
                corresponding,
                bio);
    }

    Byline inEnglish(String english) {
        return new Byline(
                name, marks, affiliations, position, Optional.of(english), affiliationsEn, email, corresponding, bio);
    }

    Byline atInEnglish(String english) {
        return new Byline(
                name, marks, affiliations, position, nameEn, with(affiliationsEn, english), email, corresponding, bio);
    }

    Byline withEmail(String address) {
        return new Byline(
                name, marks, affiliations, position, nameEn, affiliationsEn, Optional.of(address), corresponding, bio);
    }

    Byline withBio(String text) {
        String all = bio.map(before -> before + " " + text).orElse(text);
        return new Byline(
                name, marks, affiliations, position, nameEn, affiliationsEn, email, corresponding, Optional.of(all));
    }

    Byline corresponds() {
        return new Byline(name, marks, affiliations, position, nameEn, affiliationsEn, email, true, bio);
    }

    private static List<String> with(List<String> list, String one) {
        List<String> more = new ArrayList<>(list);
        if (!one.isBlank() && !more.contains(one)) {
            more.add(one);
        }
        return more;
    }
}
