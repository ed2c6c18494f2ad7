package org.huozi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DebrisTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thumbs.db",
                ".DS_Store",
                "desktop.ini",
                "~$02-talent.docx",
                "~WRL0001.tmp",
                ".~lock.02.docx#",
                "02-talent.md.bak",
                "02-talent.md.bak2",
                "02-talent.md~",
                "#02-talent.md#",
                ".02-talent.md.swp",
                "x.tmp",
                "__MACOSX"
            })
    void isWhatProgramsLeaveBehind(String name) {
        assertThat(Debris.is(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"02-talent.md", "02-talent.docx", "news.md", "backup", "tmp", "bak.md", "figure-1.svg"})
    void isNothingThatPeopleMade(String name) {
        assertThat(Debris.is(name)).isFalse();
    }
}
