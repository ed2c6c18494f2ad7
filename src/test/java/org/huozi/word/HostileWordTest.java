package org.huozi.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.word.manuscript.ImportedManuscript;
import org.huozi.word.manuscript.WordImport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no .docx, damaged ones, and those that were made to do harm: each is refused in a word, or read safely. */
class HostileWordTest {
    private static final String COMPOUND = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    Path folder;

    @Test
    void otherFormatsAreNamedByTheirBytes() throws IOException {
        assertThat(refusal(latin("a.docx", COMPOUND + wide("WordDocument")))).isEqualTo("DOC-001 .doc");
        assertThat(refusal(latin("a.wps", COMPOUND + wide("WordDocument")))).isEqualTo("DOC-001 .wps");
        assertThat(refusal(latin("a.docx", COMPOUND + wide("EncryptedPackage"))))
                .isEqualTo("DOC-002 ");
        assertThat(refusal(latin("a.docx", COMPOUND + wide("Workbook")))).isEqualTo("DOC-001 Excel");
        assertThat(refusal(latin("a.docx", "{\\rtf1\\ansi"))).isEqualTo("DOC-001 RTF");
        assertThat(refusal(latin("a.docx", "%PDF-1.7\n"))).isEqualTo("DOC-001 PDF");
        assertThat(refusal(latin("a.doc", "<html xmlns:w=\"urn\"><body>"))).isEqualTo("DOC-001 HTML");
        assertThat(refusal(latin("a.docx", "<?xml version=\"1.0\"?><pkg/>"))).isEqualTo("DOC-001 XML");
        assertThat(refusal(latin("a.docx", "一段文字"))).isEqualTo("DOC-001 ?");
        assertThat(refusal(latin("a.docx", ""))).isEqualTo("DOC-003 0 B");
        assertThat(refusal(zip("xl/workbook.xml"))).isEqualTo("DOC-001 Excel");
        assertThat(refusal(zip("ppt/presentation.xml"))).isEqualTo("DOC-001 PowerPoint");
        assertThat(refusal(zip("Index/Document.iwa"))).isEqualTo("DOC-001 Pages");
        assertThat(refusal(zip("mimetype", "content.xml"))).isEqualTo("DOC-001 ODT");
        assertThat(refusal(zip("a.txt"))).isEqualTo("DOC-001 zip");
    }

    @Test
    void damagedFilesAreNamed() throws IOException {
        Path whole = MadeWord.write(folder.resolve("w.docx"), "题目\n正文。");
        byte[] bytes = Files.readAllBytes(whole);
        for (int cut : new int[] {4, bytes.length / 2, bytes.length - 30}) {
            Path half = Files.write(folder.resolve("half.docx"), Arrays.copyOf(bytes, cut));
            assertThat(refusal(half)).startsWith("DOC-003");
        }
        assertThat(refusal(with(DOCUMENT, "<w:document"))).isEqualTo("DOC-003 " + DOCUMENT);
        assertThat(refusal(with(DOCUMENT, "<a/>"))).isEqualTo("DOC-003 " + DOCUMENT);
        assertThat(refusal(zip("[Content_Types].xml"))).startsWith("DOC-003");
    }

    @Test
    void noEntityIsExpandedAndNoDocumentTypeRead() throws IOException {
        String secret = folder.resolve("secret.txt").toUri().toString();
        assertThat(refusal(with(DOCUMENT, "<!DOCTYPE a [<!ENTITY x SYSTEM \"" + secret + "\">]><a>&x;</a>")))
                .isEqualTo("DOC-005 " + DOCUMENT);
        assertThat(refusal(with("word/styles.xml", "<!DOCTYPE a [<!ENTITY x \"ha\">]><a>&x;&x;</a>")))
                .isEqualTo("DOC-005 word/styles.xml");
    }

    @Test
    void bombsAreNotInflated() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(MadeWord.parts("题目\n{图 a.png}"));
        parts.put("word/media/a.png", new byte[70_000_000]);
        assertThat(refusal(MadeWord.writeZip(folder.resolve("b.docx"), parts))).isEqualTo("DOC-004 word/media/a.png");
        String deep = "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";
        assertThat(refusal(with(DOCUMENT, deep.repeat(1000)))).isEqualTo("DOC-004 " + DOCUMENT);
        Map<String, byte[]> many = new LinkedHashMap<>(MadeWord.parts("题目"));
        for (int i = 0; i < 5_001; i++) {
            many.put("x" + i, new byte[0]);
        }
        assertThat(refusal(MadeWord.writeZip(folder.resolve("m.docx"), many))).isEqualTo("DOC-004 5000");
    }

    @Test
    void whatLeadsOutsideIsToldAndNotFollowed() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(MadeWord.parts("题目\n见{图 a.png}{链 javascript:alert(1)|这里}。"));
        String relations = new String(
                        parts.getOrDefault("word/_rels/document.xml.rels", new byte[0]), StandardCharsets.UTF_8)
                .replace("Target=\"media/a.png\"", "Target=\"http://127.0.0.1:9/a.png\" TargetMode=\"External\"");
        parts.put("word/_rels/document.xml.rels", relations.getBytes(StandardCharsets.UTF_8));
        parts.put("word/vbaProject.bin", new byte[] {1});
        parts.put("../../escape.txt", new byte[] {1});
        Path file = MadeWord.writeZip(folder.resolve("x.docx"), parts);
        ImportedManuscript imported = imported(file);
        assertThat(imported.findings().all())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder(Code.DOC_011, Code.DOC_018, Code.DOC_019);
        assertThat(imported.text()).contains("见【待填：图片】这里。").doesNotContain("javascript");
        assertThat(folder.getParent().resolve("escape.txt")).doesNotExist();
        assertThat(imported.pictures()).isEmpty();
    }

    @Test
    void circlesEnd() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>(MadeWord.parts("样式:甲 | 题目\n正文{注1}。\n[注1] 注里的注{注1}。"));
        parts.put(
                "word/styles.xml",
                ("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + style("甲", "乙")
                                + style("乙", "甲") + "</w:styles>")
                        .getBytes(StandardCharsets.UTF_8));
        ImportedManuscript imported = imported(MadeWord.writeZip(folder.resolve("c.docx"), parts));
        assertThat(imported.text()).contains("正文[^1]。", "[^1]: 注里的注[^1]。");
    }

    @Test
    void numbersThatAreNoneAreZero() throws Exception {
        ImportedManuscript imported = imported(MadeWord.writeBody(
                folder.resolve("n.docx"),
                "<w:p><w:pPr><w:outlineLvl w:val=\"9999999999999\"/><w:numPr><w:ilvl w:val=\"-7\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                        + "<w:r><w:rPr><w:sz w:val=\"x\"/></w:rPr><w:t>一段</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan"
                        + " w:val=\"99999999\"/></w:tcPr><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"));
        assertThat(imported.text()).contains("一段").hasSizeLessThan(2000);
    }

    private static String style(String id, String base) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:basedOn w:val=\"" + base + "\"/></w:style>";
    }

    private Path with(String part, String text) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>(MadeWord.parts("题目\n正文。"));
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return MadeWord.writeZip(folder.resolve("p.docx"), parts);
    }

    private Path zip(String... names) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        List.of(names).forEach(name -> parts.put(name, new byte[] {1}));
        return MadeWord.writeZip(folder.resolve("z.docx"), parts);
    }

    private Path latin(String name, String text) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    /** The code, and what its message is filled with. */
    private static String refusal(Path file) {
        RefusedFile refused =
                catchThrowableOfType(RefusedFile.class, () -> WordFile.read(file, WordDocument.Reading.CHANGED));
        assertThat(refused).as("%s is refused", file).isNotNull();
        return refused.code().id() + " " + String.join(" ", refused.arguments());
    }

    private static ImportedManuscript imported(Path file) throws RefusedFile, IOException {
        WordDocument.Reading reading = WordDocument.Reading.CHANGED;
        return WordImport.of(
                WordFile.read(file, reading), new WordImport.Options("a", Optional.empty(), reading, false), "a.docx");
    }
}
