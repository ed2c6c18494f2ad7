package org.huozi.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huozi.blank.ArticlePlace;
import org.huozi.blank.NewFilesPlan;
import org.huozi.config.Project;
import org.huozi.diag.Diagnostics;
import org.huozi.files.UnwritableFile;
import org.huozi.files.WholeFiles;
import org.huozi.word.RefusedFile;
import org.huozi.word.WordDocument;
import org.huozi.word.WordFile;
import org.huozi.word.manuscript.ImportedManuscript;
import org.huozi.word.manuscript.WordImport;

/**
 * A Word file that becomes a manuscript: beside it, or in an edition, where it is listed and the file goes to the
 * originals. Nothing that is there is written over.
 */
public final class Intake {
    private final Path file;
    private final ImportChoices choices;

    /**
     * What an editor has chosen.
     *
     * @param name of the manuscript; made from the file's when empty
     * @param kind of article; by its look when empty
     * @param reading which text, where changes were tracked
     */
    public record ImportChoices(Optional<String> name, Optional<String> kind, WordDocument.Reading reading) {
        /** Everything as it looks. */
        public static final ImportChoices NONE =
                new ImportChoices(Optional.empty(), Optional.empty(), WordDocument.Reading.CHANGED);
    }

    public Intake(Path file, ImportChoices choices) {
        this.file = file.toAbsolutePath().normalize();
        this.choices = choices;
    }

    /** What comes of a file. Nothing is written yet. */
    public sealed interface Plan permits Imported, Hindered {}

    /**
     * It can be written.
     *
     * @param path of the manuscript
     * @param files all that are new, texts and pictures, by their paths
     * @param settings edition.yaml with the manuscript listed; none beside an edition
     * @param original where the Word file goes
     */
    public record Imported(
            Path path,
            ImportedManuscript manuscript,
            Map<Path, byte[]> files,
            Map<Path, String> settings,
            Optional<Path> original)
            implements Plan {
        public Imported {
            files = Map.copyOf(files);
            settings = Map.copyOf(settings);
        }
    }

    /** It cannot, for a reason about the edition or the name. */
    public record Hindered(NewFilesPlan why) implements Plan {}

    /** The name that the manuscript gets, but for its number. */
    public String name() {
        return choices.name().orElseGet(() -> ManuscriptName.of(String.valueOf(file.getFileName())));
    }

    /** Plans a manuscript beside the file. */
    public Imported plan() throws RefusedFile, IOException {
        Path path = file.resolveSibling(name() + ".md");
        ImportedManuscript manuscript = imported(false);
        return planned(path, manuscript, Map.of(), Optional.empty());
    }

    /**
     * Plans a manuscript in an edition.
     *
     * @param diagnostics where faults of edition.yaml go
     */
    public Plan plan(Project project, String edition, Diagnostics diagnostics) throws RefusedFile, IOException {
        List<ArticlePlace> places = new ArrayList<>();
        NewFilesPlan looked = ArticlePlace.find(project, edition, name(), diagnostics, place -> {
            places.add(place);
            return place.with("");
        });
        if (places.isEmpty()) {
            return new Hindered(looked);
        }
        ArticlePlace place = places.get(0);
        Path settings = project.root().resolve(place.settings());
        Path originals = project.root().resolve(project.originals(edition));
        return planned(
                project.root().resolve(place.path()),
                imported(!place.issue().draft()),
                Map.of(settings, place.listed()),
                Optional.of(originals.resolve(String.valueOf(file.getFileName()))));
    }

    private ImportedManuscript imported(boolean draft) throws RefusedFile, IOException {
        WordDocument document = WordFile.read(file, choices.reading());
        WordImport.Options options = new WordImport.Options(name(), choices.kind(), choices.reading(), draft);
        return WordImport.of(document, options, String.valueOf(file.getFileName()));
    }

    private static Imported planned(
            Path path, ImportedManuscript manuscript, Map<Path, String> settings, Optional<Path> original) {
        Map<Path, byte[]> files = new TreeMap<>();
        files.put(path, manuscript.text().getBytes(StandardCharsets.UTF_8));
        manuscript.pictures().forEach((picture, bytes) -> files.put(path.resolveSibling(picture), bytes));
        return new Imported(path, manuscript, files, settings, original);
    }

    /**
     * Writes what was planned, the manuscript last of what is new, and moves the Word file.
     *
     * @throws FileAlreadyExistsException when one of the files is there; then none was written
     */
    public void write(Imported plan) throws IOException {
        for (Path planned : plan.files().keySet()) {
            if (Files.exists(planned)) {
                throw new FileAlreadyExistsException(planned.toString());
            }
        }
        for (Map.Entry<Path, byte[]> created : plan.files().entrySet()) {
            if (!created.getKey().equals(plan.path())) {
                WholeFiles.create(created.getKey(), created.getValue());
            }
        }
        WholeFiles.create(plan.path(), plan.manuscript().text());
        for (Map.Entry<Path, String> changed : plan.settings().entrySet()) {
            WholeFiles.write(changed.getKey(), changed.getValue());
        }
        if (plan.original().isPresent()) {
            move(free(plan.original().get()));
        }
    }

    private void move(Path target) throws UnwritableFile {
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.move(file, target);
        } catch (IOException held) {
            throw new UnwritableFile(target, held);
        }
    }

    /** Another file of that name stays: the new one gets a number. */
    private Path free(Path wanted) {
        String name = String.valueOf(wanted.getFileName());
        int dot = Math.max(0, name.lastIndexOf('.'));
        Path free = wanted;
        for (int i = 2; Files.exists(free) && !free.equals(file); i++) {
            free = wanted.resolveSibling(name.substring(0, dot) + "-" + i + name.substring(dot));
        }
        return free;
    }
}
