package org.huozi.edition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;

/** What lies in an edition's folder and is not used: nothing that somebody put there is passed over in silence. */
final class UnusedFiles {
    private static final int NAMED = 3;

    private final String folder;
    private final List<String> untaken;
    private final Diagnostics diagnostics;

    private UnusedFiles(String folder, List<String> untaken, Diagnostics diagnostics) {
        this.folder = folder;
        this.untaken = untaken;
        this.diagnostics = diagnostics;
    }

    /**
     * Tells of the files that nobody has taken, manuscripts beside edition.yaml excepted.
     *
     * @param folder the edition's, relative to the project's root
     * @param picturesKnown whether all pictures that the edition shows are taken
     */
    static void report(String folder, FolderListing files, boolean picturesKnown, Diagnostics diagnostics) {
        UnusedFiles unused = new UnusedFiles(folder, files.untaken(), diagnostics);
        unused.own().filter(is(FileKind.WORD)).forEach(unused::word);
        unused.own().filter(is(FileKind.OFFICE)).forEach(unused::office);
        unused.own().filter(is(FileKind.MISNAMED)).forEach(unused::misnamed);
        unused.below();
        if (picturesKnown) {
            unused.together(Code.ART_022, FileKind.PICTURE);
        }
        unused.together(Code.ART_023, FileKind.OTHER);
    }

    private static Predicate<String> is(FileKind kind) {
        return path -> FileKind.of(FolderListing.name(path)) == kind && !FileKind.isReadme(FolderListing.name(path));
    }

    /** The files beside edition.yaml. */
    private Stream<String> own() {
        return untaken.stream().filter(path -> !path.contains("/"));
    }

    private void word(String name) {
        String edition = FolderListing.name(folder);
        String path = folder + "/" + name;
        String typed = path.contains(" ") ? "\"" + path + "\"" : path;
        diagnostics.add(Code.DOC_024, at(name), name, typed, edition);
    }

    private void office(String name) {
        FileKind.program(name).ifPresent(program -> diagnostics.add(Code.ART_017, at(name), name, program));
    }

    private void misnamed(String name) {
        FileKind.correct(name).ifPresent(correct -> diagnostics.add(Code.ART_018, at(name), name, correct));
    }

    /** Texts in folders of the folder, folder by folder. */
    private void below() {
        Map<String, List<String>> texts = untaken.stream()
                .filter(path -> path.contains("/"))
                .filter(is(FileKind.MANUSCRIPT)
                        .or(is(FileKind.MISNAMED))
                        .or(is(FileKind.WORD))
                        .or(is(FileKind.OFFICE)))
                .collect(Collectors.groupingBy(
                        path -> path.substring(0, path.lastIndexOf('/')), TreeMap::new, Collectors.toList()));
        texts.forEach((below, paths) ->
                diagnostics.add(Code.ART_020, at(paths.get(0)), below, Integer.toString(paths.size()), named(paths)));
    }

    private void together(Code code, FileKind kind) {
        List<String> paths = untaken.stream()
                .filter(is(kind))
                .filter(path -> !path.equals(EditionReader.SETTINGS))
                .toList();
        if (!paths.isEmpty()) {
            diagnostics.add(code, at(paths.get(0)), Integer.toString(paths.size()), named(paths));
        }
    }

    /** The first of many names. */
    private static String named(List<String> paths) {
        return paths.stream().limit(NAMED).map(FolderListing::name).collect(Collectors.joining("、"))
                + (paths.size() > NAMED ? "……" : "");
    }

    private Span at(String path) {
        return Span.startOf(folder + "/" + path);
    }
}
