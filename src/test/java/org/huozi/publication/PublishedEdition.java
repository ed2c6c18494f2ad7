package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** What {@code mvn package} has published of the real content. */
final class PublishedEdition {
    static final String ID = "2022-02";

    private static final Path PUBLICATION = Path.of(System.getProperty("huozi.publication", "target/publication"));

    private PublishedEdition() {}

    static Path publication() {
        return PUBLICATION;
    }

    static Path pdf() {
        return PUBLICATION.resolve("pdf/" + ID + ".pdf");
    }

    static PDDocument openPdf() throws IOException {
        return Loader.loadPDF(pdf().toFile());
    }

    static String page(String name) throws IOException {
        return Files.readString(PUBLICATION.resolve("site/" + ID + "/" + name));
    }
}
