package org.huozi.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huozi.model.Author;
import org.junit.jupiter.api.Test;

class AuthorGroupTest {
    private static final Optional<String> SCHOOL = Optional.of("水利学堂");
    private static final Optional<String> LECTURER = Optional.of("讲师");

    @Test
    void groupsNeighboursOfOnePlaceAndPosition() {
        List<AuthorGroup> groups = AuthorGroup.of(List.of(
                new Author("甲", SCHOOL, LECTURER),
                new Author("乙", SCHOOL, LECTURER),
                new Author("丙", SCHOOL, Optional.empty()),
                new Author("丁", SCHOOL, LECTURER),
                new Author("戊", Optional.empty(), Optional.empty())));

        assertThat(groups)
                .containsExactly(
                        new AuthorGroup(SCHOOL, LECTURER, List.of("甲", "乙")),
                        new AuthorGroup(SCHOOL, Optional.empty(), List.of("丙")),
                        new AuthorGroup(SCHOOL, LECTURER, List.of("丁")),
                        new AuthorGroup(Optional.empty(), Optional.empty(), List.of("戊")));
    }

    @Test
    void hasNoGroupWithoutAuthors() {
        assertThat(AuthorGroup.of(List.of())).isEmpty();
    }
}
