package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.huozi.sample.Golden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A journal that lives by lists of sources, published as it would be. */
class QuarterlyJournalIT {
    @TempDir
    private static Path root;

    private static CommandLineRun run;

    @BeforeAll
    static void publish() throws IOException {
        QuarterlyJournal.assemble(root);
        run = CommandLineRun.of("build", "--root", root.toString());
    }

    private static Path file() {
        return root.resolve("target/publication/pdf/" + QuarterlyJournal.EDITION + ".pdf");
    }

    private static PDDocument pdf() throws IOException {
        return Loader.loadPDF(file().toFile());
    }

    private static Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(
                root.resolve("target/publication/site/" + QuarterlyJournal.EDITION + "/" + name)));
    }

    @Test
    void isPublishedWithoutAComplaint() {
        assertThat(run.err()).doesNotContain("错误", "警告");
        assertThat(run.status()).isZero();
    }

    /** BibEntry and Reference (ISO 32000-1 §14.8.4.4), the number a label, the text the body of a list item. */
    @Test
    void listsAndMentionsHaveTheirPlaceInTheStructure() throws IOException {
        try (PDDocument pdf = pdf()) {
            String tree = StructureTree.of(pdf);
            int article = tree.indexOf("“一、问题的提出”");
            Golden.check(
                    "structure/quarterly.txt",
                    tree.substring(tree.lastIndexOf('\n', article) + 1, tree.indexOf("信任从哪里来", article)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void conformsToTheStandards(String standard) throws Exception {
        assertThat(Standards.violations(file(), standard)).isEmpty();
    }
}
