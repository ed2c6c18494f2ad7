package org.huozi.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huozi.files.UnwritableFile;
import org.huozi.files.WholeFiles;
import org.huozi.standing.StandingFile;

/**
 * 存版: what a publication's folder keeps of its editions, so that a run makes again only what has changed. A record says
 * by its key what an edition was made of, a second by the same key that its files have been written and how they were
 * then; the second is written last, so that a killed run leaves none that is not true. Whatever is missing, damaged or
 * made of something else is made again.
 */
final class StandingType {
    private static final String FOLDER = ".huozi-standing";
    private static final String RECORD = ".edition";
    private static final String FILES = ".files";
    private static final String STAGED = ".staged";
    private static final String JOURNAL = "journal";
    private static final String WHOLE = "whole";
    private static final String DESK = "desk";

    private final Path out;
    private final Path folder;

    /** @param out the publication's folder */
    StandingType(Path out) {
        this.out = out;
        this.folder = out.resolve(FOLDER);
    }

    /** The edition as it stands, if it was made of what the key says and nobody has touched its files. */
    Optional<StandingEdition> of(String id, String key) {
        boolean stands = files(id, key).filter(files -> files.stand(out)).isPresent() || isStaged(id, key);
        return stands && record(id).isOf(key)
                ? head(id).map(head -> new StandingEdition(id, key, head, record(id)))
                : Optional.empty();
    }

    /** What an edition was when it was last made, of whatever. */
    Optional<StandingEdition> last(String id) {
        return head(id).map(head -> new StandingEdition(id, "", head, record(id)));
    }

    private Optional<StandingHead> head(String id) {
        return record(id).part(StandingEdition.HEAD, StandingHead.class);
    }

    /** Keeps an edition that is made. */
    StandingEdition keep(String id, String key, StandingHead head, List<? extends Record> parts) throws UnwritableFile {
        record(id).write(key, parts);
        return new StandingEdition(id, key, head, record(id));
    }

    private StandingFile record(String id) {
        return new StandingFile(folder.resolve(id + RECORD));
    }

    /** The published files of an edition. */
    Optional<StandingFiles> files(String id, String key) {
        return kept(id + FILES, key, StandingFiles.class);
    }

    /** Its files are written: last of all, or not at all. */
    void published(String id, String key, StandingFiles files) {
        keep(id + FILES, key, files);
        delete(staged(id));
    }

    /** Its files are not as they should be: it is made again. */
    void unpublished(String id) {
        delete(folder.resolve(id + FILES));
        delete(staged(id));
    }

    /** Where the finished files of an edition lie until they are published. */
    Path staged(String id) {
        return folder.resolve(id + STAGED);
    }

    boolean isStaged(String id, String key) {
        return StagedFiles.isOf(staged(id), key);
    }

    Optional<StandingJournal> journal(String key) {
        return kept(JOURNAL, key, StandingJournal.class);
    }

    void keep(String key, StandingJournal journal) {
        keep(JOURNAL, key, journal);
    }

    /** The files about all editions. */
    Optional<StandingFiles> whole(String key) {
        return kept(WHOLE, key, StandingFiles.class).filter(files -> files.stand(out));
    }

    void keepWhole(String key, StandingFiles files) {
        keep(WHOLE, key, files);
    }

    /** The reports of a run. */
    Optional<StandingFiles> desk(String key) {
        return kept(DESK, key, StandingFiles.class).filter(files -> files.stand(out));
    }

    void keepDesk(String key, StandingFiles files) {
        keep(DESK, key, files);
    }

    private <T extends Record> Optional<T> kept(String name, String key, Class<T> kind) {
        StandingFile file = new StandingFile(folder.resolve(name));
        return file.isOf(key) ? file.part(0, kind) : Optional.empty();
    }

    /** What cannot be kept is made again. */
    private void keep(String name, String key, Record kept) {
        try {
            new StandingFile(folder.resolve(name)).write(key, List.of(kept));
        } catch (UnwritableFile full) {
            delete(folder.resolve(name));
        }
    }

    /** Forgets everything: all is made again. */
    void clear() {
        each(this::delete);
    }

    /** Forgets the editions that are no more. */
    void retain(Set<String> ids) {
        each(file -> {
            String name = file.getFileName().toString();
            if (!WholeFiles.meant(name).isEmpty()) {
                delete(file); // of a killed run
            }
            Stream.of(RECORD, FILES, STAGED)
                    .filter(name::endsWith)
                    .map(end -> name.substring(0, name.length() - end.length()))
                    .filter(id -> !ids.contains(id))
                    .forEach(gone -> delete(file));
        });
    }

    private void each(Consumer<Path> does) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.toList().forEach(does);
        } catch (IOException | UncheckedIOException unreadable) {
            return; // what cannot be seen is not used
        }
    }

    private void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException held) {
            return; // its key or its files say what it is worth
        }
    }
}
