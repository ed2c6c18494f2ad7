package org.huozi.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;

/**
 * Reads a .docx (ISO/IEC 29500, transitional and strict). It may come from anybody: it is judged by its bytes, inflated
 * within bounds, no entity in it is expanded, nothing outside of it is opened, and no program in it is touched.
 */
public final class WordFile {
    private WordFile() {}

    /**
     * A document.
     *
     * @param reading which text, where changes were tracked
     * @throws RefusedFile when it is no .docx, or none that can be read
     * @throws IOException when the disk does not give it
     */
    public static WordDocument read(Path file, WordDocument.Reading reading) throws RefusedFile, IOException {
        FileForm form = FileForm.of(file);
        if (form == FileForm.LOCKED) {
            throw new RefusedFile(Code.DOC_002);
        }
        if (form == FileForm.EMPTY) {
            throw new RefusedFile(Code.DOC_003, form.named());
        }
        if (form != FileForm.ZIP) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            boolean wps = form == FileForm.WORD_97 && name.endsWith(".wps");
            throw new RefusedFile(Code.DOC_001, wps ? ".wps" : form.named());
        }
        try (BoundedArchive zip = BoundedArchive.open(file)) {
            return document(zip, reading);
        }
    }

    private static WordDocument document(BoundedArchive zip, WordDocument.Reading reading) throws RefusedFile {
        Optional<String> main = Relations.of(zip, "").part("officeDocument");
        Optional<byte[]> bytes = main.isPresent() ? zip.part(main.get()) : Optional.empty();
        Optional<String> other = FileForm.otherZip(zip);
        if (other.isPresent()) {
            throw new RefusedFile(Code.DOC_001, other.get());
        }
        if (bytes.isEmpty()) {
            throw new RefusedFile(zip.has("[Content_Types].xml") ? Code.DOC_003 : Code.DOC_001, "zip");
        }
        String part = main.orElseThrow();
        Element root = ElementReader.read(bytes.get(), part);
        Element body = root.child("w:body").orElseThrow(() -> new RefusedFile(Code.DOC_003, part));
        Relations relations = Relations.of(zip, part);
        WordParts parts = WordParts.of(zip, relations, root, reading);
        zip.suspicious().ifPresent(name -> parts.lose(Code.DOC_019, "", name));
        List<WordBlock> blocks = new BodyReader(parts, relations)
                .read(body.children().stream()
                        .filter(child -> !child.is("w:sectPr"))
                        .toList());
        Map<String, List<WordBlock>> notes = WordNotes.read(parts, relations);
        furniture(parts, relations);
        return new WordDocument(blocks, notes, parts.changes(), parts.losses(), parts.pictures());
    }

    /** What stands above and below every page is the journal's to say. */
    private static void furniture(WordParts parts, Relations relations) throws RefusedFile {
        Set<String> said = new LinkedHashSet<>();
        for (Relations.Relation relation : relations.byId().values()) {
            boolean furniture =
                    relation.kind().equals("header") || relation.kind().equals("footer");
            Optional<byte[]> bytes =
                    furniture && !relation.external() ? parts.zip().part(relation.target()) : Optional.empty();
            if (bytes.isPresent()) {
                said.add(WrittenText.of(ElementReader.read(bytes.get(), relation.target()))
                        .strip());
            }
        }
        said.stream()
                .filter(words -> !words.isBlank())
                .sorted()
                .forEach(words -> parts.lose(Code.DOC_020, words, "页眉页脚"));
    }
}
