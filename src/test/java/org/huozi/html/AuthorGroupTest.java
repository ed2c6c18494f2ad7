package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huozi.model.Author;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;

class AuthorGroupTest {
    private static final Optional<String> SCHOOL = Optional.of("水利学堂");
    private static final Optional<String> LECTURER = Optional.of("讲师");

    @Test
    void groupsNeighboursOfOnePlaceAndPosition() {
        List<AuthorGroup> groups = AuthorGroup.of(List.of(
                author("甲", SCHOOL, LECTURER),
                author("乙", SCHOOL, LECTURER),
                author("丙", SCHOOL, Optional.empty()),
                author("丁", SCHOOL, LECTURER),
                author("戊", Optional.empty(), Optional.empty())));

        assertThat(groups)
                .containsExactly(
                        new AuthorGroup(SCHOOL, LECTURER, List.of("甲", "乙")),
                        new AuthorGroup(SCHOOL, Optional.empty(), List.of("丙")),
                        new AuthorGroup(SCHOOL, LECTURER, List.of("丁")),
                        new AuthorGroup(Optional.empty(), Optional.empty(), List.of("戊")));
    }

    private static Author author(String name, Optional<String> affiliation, Optional<String> position) {
        return new Author(Text.words(name), affiliation.map(Text::words), position.map(Text::words));
    }

    @Test
    void hasNoGroupWithoutAuthors() {
        assertThat(AuthorGroup.of(List.of())).isEmpty();
    }
}
