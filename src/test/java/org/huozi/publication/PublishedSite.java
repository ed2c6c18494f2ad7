package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.huozi.docs.Handbook;

/** The sites the tests look at: of the real content, and of the second journal. */
enum PublishedSite {
    REAL {
        @Override
        Path publish() {
            return PublishedEdition.publication().resolve("site");
        }
    },

    /** Has what the real one lacks: notes, a long table, a year with other editions. */
    SECOND {
        @Override
        Path publish() throws IOException {
            Path root = Path.of("target/journals/jiangnan");
            SecondJournal.assemble(root);
            CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());
            assertThat(run.status()).as(run.err()).isZero();
            return root.resolve("target/publication/site");
        }
    },

    /** Has what learned journals have: joined cells, figures side by side, boxes, appendices, interviews. */
    QUARTERLY {
        @Override
        Path publish() throws IOException {
            Path root = Path.of("target/journals/quarterly");
            QuarterlyJournal.assemble(root);
            CommandLineRun run = CommandLineRun.of("build", "--root", root.toString());
            assertThat(run.status()).as(run.err()).isZero();
            return root.resolve("target/publication/site");
        }
    },

    /** Has every construct, and no address of its own. */
    HANDBOOK {
        @Override
        Path publish() {
            Path out = Path.of("target/journals/handbook");
            CommandLineRun run =
                    CommandLineRun.of("build", "--content", Handbook.PROJECT.content(), "--out", out.toString());
            assertThat(run.status()).as(run.err()).isZero();
            return out.resolve("site");
        }
    };

    private Path folder = Path.of("");

    abstract Path publish() throws IOException;

    /** The folder with its index.html. */
    Path folder() {
        if (folder.toString().isEmpty()) {
            try {
                folder = publish().toAbsolutePath();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return folder;
    }

    /** The paths of all pages, below the folder. */
    List<String> pages() {
        return files().stream().filter(file -> file.endsWith(".html")).toList();
    }

    List<String> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(folder().resolve(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
