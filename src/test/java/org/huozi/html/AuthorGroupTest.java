package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.huozi.model.Author;
import org.huozi.model.Author.EnglishByline;
import org.huozi.model.AuthorNote;
import org.huozi.model.Words;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;

class AuthorGroupTest {
    private static final Optional<String> SCHOOL = Optional.of("水利学堂");
    private static final Optional<String> LECTURER = Optional.of("讲师");

    @Test
    void groupsNeighboursOfOnePlaceAndPosition() {
        List<AuthorGroup> groups = groups(
                author("甲", SCHOOL, LECTURER),
                author("乙", SCHOOL, LECTURER),
                author("丙", SCHOOL, Optional.empty()),
                author("丁", SCHOOL, LECTURER),
                author("戊", Optional.empty(), Optional.empty()));

        assertThat(groups)
                .extracting(AuthorGroup::affiliation, AuthorGroup::position, AuthorGroup::getNames)
                .containsExactly(
                        tuple(SCHOOL, LECTURER, List.of("甲", "乙")),
                        tuple(SCHOOL, Optional.empty(), List.of("丙")),
                        tuple(SCHOOL, LECTURER, List.of("丁")),
                        tuple(Optional.empty(), Optional.empty(), List.of("戊")));
    }

    @Test
    void numbersEachAffiliationOnceInTheOrderOfTheAuthors() {
        BylineView byline = BylineView.of(
                List.of(author("甲", List.of("水利学堂", "农研会")), author("乙", List.of("农研会")), author("丙", List.of("气象台"))));

        assertThat(byline.affiliations()).containsExactly("水利学堂", "农研会", "气象台");
        assertThat(byline.authors())
                .extracting(BylineView.AuthorView::marks)
                .containsExactly(List.of(1, 2), List.of(2), List.of(3));
        assertThat(byline.numbered()).isTrue();
    }

    @Test
    void namesAllPlacesOfAnAuthorWhereNobodyNumbersThem() {
        assertThat(groups(author("甲", List.of("水利学堂", "农研会"))))
                .extracting(AuthorGroup::affiliation)
                .containsExactly(Optional.of("水利学堂；农研会"));
    }

    @Test
    void hasNoGroupWithoutAuthors() {
        assertThat(groups()).isEmpty();
    }

    private static List<AuthorGroup> groups(Author... authors) {
        return AuthorGroup.of(BylineView.of(List.of(authors)));
    }

    private static Author author(String name, Optional<String> affiliation, Optional<String> position) {
        return new Author(Text.words(name), affiliation.map(Text::words), position.map(Text::words));
    }

    private static Author author(String name, List<String> affiliations) {
        List<Words> places = affiliations.stream().map(Text::words).toList();
        return new Author(Text.words(name), places, Optional.empty(), EnglishByline.NONE, AuthorNote.NONE);
    }
}
