package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** PDF/A-2a for the archive and PDF/UA-1 for screen readers, by veraPDF. */
class StandardsIT {

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conforms(String standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour flavour = PDFAFlavour.fromString(standard);
        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(Files.newInputStream(PublishedEdition.pdf()), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage() + " at "
                                    + assertion.getLocation().getContext())
                            .limit(20))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
