package org.huozi.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huozi.config.Project;
import org.huozi.publish.Outcome;
import org.huozi.publish.Publisher;
import org.huozi.publish.Request;
import org.huozi.sample.Resources;

/** Manuscripts with all that is hard to set, src/test/resources/journals/hard, in the first journal's design. */
final class HardJournal {
    static final String EDITION = "2022-03";

    private static final Path CONTENT = Resources.of("journals/hard/content");

    private final Path root;

    private HardJournal(Path root) {
        this.root = root;
    }

    static HardJournal in(Path root) throws IOException {
        Resources.copy(Path.of("templates"), root.resolve("templates"));
        Resources.copy(Path.of("fonts"), root.resolve("fonts"));
        Resources.copy(CONTENT, root.resolve("content"));
        return new HardJournal(root);
    }

    /** Puts pictures in the place of those that it has. */
    void show(List<HardPicture> pictures) throws IOException {
        Path images = Files.createDirectories(root.resolve("content/editions/" + EDITION + "/images"));
        for (HardPicture picture : pictures) {
            Files.write(images.resolve(picture.file()), picture.bytes());
        }
    }

    /** Publishes it on pages of a size, as a designer who changes nothing but the page rules. */
    Outcome publish(HardPage page) throws IOException {
        Files.writeString(
                root.resolve("templates/print/print.css"),
                page.in(Resources.text(Path.of("templates/print/print.css"))));
        Request request = new Request(new Project(root), folder(page), List.of(), false);
        return new Publisher(request.reporting(Request.Reporting.NONE)).publish();
    }

    Path pdf(HardPage page) {
        return folder(page).resolve("pdf/" + EDITION + ".pdf");
    }

    private Path folder(HardPage page) {
        return root.resolve("target").resolve(page.name().toLowerCase(Locale.ROOT));
    }

    /** Its manuscripts, one after the other. */
    static String text() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(CONTENT.resolve("editions/" + EDITION))) {
            for (Path file : files.sorted()
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()) {
                all.append(Resources.text(file)).append('\n');
            }
        }
        return all.toString();
    }
}
