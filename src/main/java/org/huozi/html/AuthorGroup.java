package org.huozi.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huozi.html.BylineView.AuthorView;

/**
 * Authors who follow one another and share affiliations and position, which are then printed once.
 *
 * @param members at least one
 */
public record AuthorGroup(Optional<String> affiliation, Optional<String> position, List<AuthorView> members) {
    public AuthorGroup {
        members = List.copyOf(members);
    }

    /** Of the members. */
    public List<String> getNames() {
        return members.stream().map(AuthorView::name).toList();
    }

    static List<AuthorGroup> of(BylineView byline) {
        List<AuthorGroup> groups = new ArrayList<>();
        List<AuthorView> members = new ArrayList<>();
        for (AuthorView author : byline.authors()) {
            if (!members.isEmpty() && !sharePlace(members.get(0), author)) {
                groups.add(group(members, byline));
                members.clear();
            }
            members.add(author);
        }
        if (!members.isEmpty()) {
            groups.add(group(members, byline));
        }
        return List.copyOf(groups);
    }

    private static boolean sharePlace(AuthorView one, AuthorView other) {
        return one.marks().equals(other.marks()) && one.position().equals(other.position());
    }

    private static AuthorGroup group(List<AuthorView> members, BylineView byline) {
        AuthorView first = members.get(0);
        Optional<String> affiliation = first.marks().stream()
                .map(mark -> byline.affiliations().get(mark - 1))
                .reduce((some, next) -> some + "；" + next);
        return new AuthorGroup(affiliation, first.position(), members);
    }
}
