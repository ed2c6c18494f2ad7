package org.huozi.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Author;
import org.huozi.model.Words;

/**
 * Authors in a line as it is typed. Names alone are names; where a part can be no name, it is of the persons before it, and
 * said to be so: 张三，某大学，教授.
 */
final class AuthorLine {
    private static final String COMMA = "、";

    /** Between an institution and a person of it; two authors are parted by 、. */
    private static final Pattern COMMAS = Pattern.compile("[，,]");

    private static final Pattern OFFICE = Pattern.compile("[\\p{IsHan}“”]{5,}");

    private final List<Author> authors = new ArrayList<>();
    private final List<Words> names = new ArrayList<>();
    private final List<Words> affiliation = new ArrayList<>();
    private final List<Words> position = new ArrayList<>();
    private final List<Words> others = new ArrayList<>();

    private AuthorLine() {}

    static List<Author> read(Words line, Diagnostics diagnostics) {
        List<AuthorDetail> parts =
                PersonNames.in(line).stream().map(AuthorDetail::of).toList();
        boolean namesAlone = parts.stream().allMatch(part -> part.facet() == AuthorDetail.Facet.NAME);
        boolean institutions = parts.get(0).facet() != AuthorDetail.Facet.NAME;
        if (namesAlone || institutions) {
            List<Author> authors = parts.stream()
                    .map(part -> new Author(part.words(), Optional.empty(), Optional.empty()))
                    .toList();
            boolean mixed = institutions
                    && COMMAS.matcher(line.text()).find()
                    && parts.stream().anyMatch(part -> part.facet() == AuthorDetail.Facet.NAME);
            if (mixed) {
                tell(line, authors, diagnostics);
            }
            return authors;
        }
        AuthorLine read = new AuthorLine();
        parts.stream().flatMap(AuthorDetail::parts).forEach(read::take);
        read.close();
        boolean more = read.authors.stream()
                .anyMatch(author ->
                        !author.affiliations().isEmpty() || author.position().isPresent());
        if (more || !read.others.isEmpty()) {
            tell(line, read.authors, diagnostics);
        }
        read.others.forEach(other -> diagnostics.add(Code.YML_033, other.span(), other.text()));
        return List.copyOf(read.authors);
    }

    private static void tell(Words line, List<Author> authors, Diagnostics diagnostics) {
        diagnostics.add(
                Code.YML_032,
                line.span(),
                line.text(),
                authors.stream().map(AuthorLine::asKeys).collect(Collectors.joining("; ")));
    }

    private void take(AuthorDetail part) {
        switch (part.facet()) {
            case NAME -> {
                if (!affiliation.isEmpty() || !position.isEmpty()) {
                    close();
                }
                names.add(part.words());
            }
            case AFFILIATION -> {
                if (affiliation.isEmpty() && position.isEmpty() && isOffice()) {
                    names.add(part.words());
                } else {
                    affiliation.add(part.words());
                }
            }
            case POSITION -> {
                if (!position.isEmpty()) {
                    position.add(part.words().instead(COMMA));
                }
                position.add(part.words());
            }
            case OTHER -> others.add(part.words());
        }
    }

    /** An author before with a long name in Chinese is no person, and may stand beside another such one. */
    private boolean isOffice() {
        String before = names.isEmpty() ? "" : names.get(names.size() - 1).text();
        return OFFICE.matcher(before).matches();
    }

    /** What is said behind several names is said of each of them. */
    private void close() {
        names.forEach(name -> authors.add(new Author(name, joined(affiliation), joined(position))));
        names.clear();
        affiliation.clear();
        position.clear();
    }

    private static Optional<Words> joined(List<Words> parts) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.joined(parts));
    }

    private static String asKeys(Author author) {
        return Stream.of(
                        Stream.of("name: " + author.name().text()),
                        author.affiliations().stream().map(words -> "affiliation: " + words.text()),
                        author.position().stream().map(words -> "position: " + words.text()))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(", "));
    }
}
