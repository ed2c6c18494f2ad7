package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF/A-2a for the archive and PDF/UA-1 for screen readers, by veraPDF. */
class StandardsIT {

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conforms(String standard) throws Exception {
        assertThat(Standards.violations(PublishedEdition.pdf(), standard)).isEmpty();
    }
}
