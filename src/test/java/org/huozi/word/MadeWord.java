package org.huozi.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A .docx made of lines that people can read, a line a paragraph.
 *
 * <pre>
 * 中 黑体 22 粗 | 题目          centred, in 黑体 of 22 points, bold; 右 is right, 样式:标题 1 a style, 号:1.0 a number
 * 走访了{粗|62 个}站{注1}。       words of another look, a note
 * [注1] 注文                    what the note says; [尾1] at the end, [批1 老周] a comment
 * ┃ 甲 ┃ 乙                    a row of a table; {跨2} takes two columns, ^ goes on from above
 * &lt;w:p&gt;…                      anything else, as Word has it
 * </pre>
 */
public final class MadeWord {
    private static final String SPACES = """
            xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
            xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
            xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" \
            xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
            xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
            xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
            xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"""";

    private static final Map<String, String> LOOKS = Map.of(
            "粗", "<w:b/>",
            "斜", "<w:i/>",
            "上", "<w:vertAlign w:val=\"superscript\"/>",
            "下", "<w:vertAlign w:val=\"subscript\"/>",
            "点", "<w:em w:val=\"dot\"/>",
            "线", "<w:u w:val=\"single\"/>",
            "隐藏", "<w:vanish/>",
            "白", "<w:color w:val=\"FFFFFF\"/>");

    private static final Pattern INLINE = Pattern.compile("\\{([^{}|]+)(?:\\|([^{}]*))?\\}");
    private static final Pattern DEFINITION = Pattern.compile("\\[(注|尾|批)([0-9]+)(?: (.+?))?\\] (.*)");

    /** A red dot, one pixel large. */
    public static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder footnotes = new StringBuilder();
    private final StringBuilder endnotes = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();

    private MadeWord() {}

    /** Writes a document of lines. */
    public static Path write(Path file, String lines) throws IOException {
        MadeWord made = new MadeWord();
        made.lines(lines);
        return made.zip(file);
    }

    /** Writes a document whose body is XML. */
    public static Path writeBody(Path file, String xml) throws IOException {
        MadeWord made = new MadeWord();
        made.body.append(xml);
        return made.zip(file);
    }

    /** Writes a zip of these parts alone. */
    public static Path writeZip(Path file, Map<String, byte[]> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    /** The parts of a document of lines, to be changed. */
    public static Map<String, byte[]> parts(String lines) {
        MadeWord made = new MadeWord();
        made.lines(lines);
        return made.all();
    }

    private void lines(String text) {
        List<String> rows = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("┃")) {
                rows.add(line.substring(1));
                continue;
            }
            table(rows);
            Matcher definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                define(definition);
            } else {
                body.append(line.startsWith("<") ? line : paragraph(line));
            }
        }
        table(rows);
    }

    private void define(Matcher definition) {
        String id = definition.group(2);
        String content = paragraph(definition.group(4));
        switch (definition.group(1)) {
            case "注" -> footnotes.append("<w:footnote w:id=\"" + id + "\">" + content + "</w:footnote>");
            case "尾" -> endnotes.append("<w:endnote w:id=\"" + id + "\">" + content + "</w:endnote>");
            default ->
                comments.append("<w:comment w:id=\"" + id + "\" w:author=\"" + definition.group(3) + "\">" + content
                        + "</w:comment>");
        }
    }

    private void table(List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        body.append("<w:tbl>");
        for (String row : rows) {
            body.append("<w:tr>");
            for (String cell : row.split("┃", -1)) {
                String text = cell.strip();
                Matcher span = Pattern.compile("\\{跨([0-9])\\}(.*)").matcher(text);
                String properties = span.matches() ? "<w:gridSpan w:val=\"" + span.group(1) + "\"/>" : "";
                String shown = span.matches() ? span.group(2) : text;
                if (shown.equals("^")) {
                    properties += "<w:vMerge/>";
                    shown = "";
                } else if (shown.startsWith("{并}")) {
                    properties += "<w:vMerge w:val=\"restart\"/>";
                    shown = shown.substring(3);
                }
                body.append("<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(shown) + "</w:tc>");
            }
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
        rows.clear();
    }

    private String paragraph(String line) {
        Matcher looks = Pattern.compile("([^|{}]+?) \\| (.*)").matcher(line);
        String look = looks.matches() ? looks.group(1) : "";
        String text = looks.matches() ? looks.group(2) : line;
        StringBuilder properties = new StringBuilder();
        for (String word : look.replaceAll("(样式:\\S+) ([1-9])", "$1$2").split(" ", -1)) {
            if (word.equals("中") || word.equals("右")) {
                properties.append("<w:jc w:val=\"" + (word.equals("中") ? "center" : "right") + "\"/>");
            } else if (word.startsWith("样式:")) {
                properties.insert(0, "<w:pStyle w:val=\"" + word.substring(3) + "\"/>");
            } else if (word.startsWith("号:")) {
                String[] number = word.substring(2).split("\\.", -1);
                properties.append("<w:numPr><w:ilvl w:val=\"" + number[1] + "\"/><w:numId w:val=\"" + number[0]
                        + "\"/></w:numPr>");
            }
        }
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + runs(text, properties(look)) + "</w:p>";
    }

    private static String properties(String look) {
        StringBuilder properties = new StringBuilder();
        for (String word : look.split(" ", -1)) {
            if (word.matches("[0-9.]+")) {
                properties.append("<w:sz w:val=\"" + (int) (2 * Double.parseDouble(word)) + "\"/>");
            } else if (word.matches(".*(?:体|宋)(?:_GB2312)?")) {
                properties.insert(0, "<w:rFonts w:eastAsia=\"" + word + "\"/>");
            } else {
                properties.append(LOOKS.getOrDefault(word, ""));
            }
        }
        return properties.toString();
    }

    private String runs(String text, String properties) {
        StringBuilder runs = new StringBuilder();
        Matcher inline = INLINE.matcher(text);
        int at = 0;
        while (inline.find()) {
            runs.append(run(text.substring(at, inline.start()), properties, "w:t"));
            runs.append(inline(inline.toMatchResult(), properties));
            at = inline.end();
        }
        return runs.append(run(text.substring(at), properties, "w:t")).toString();
    }

    private String inline(MatchResult inline, String properties) {
        String name = inline.group(1);
        String text = inline.group(2) == null ? "" : inline.group(2);
        String[] words = name.split(" ", 2);
        String id = name.replaceAll("[^0-9]", "");
        return switch (words[0].replaceAll("[0-9]", "")) {
            case "注" -> "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
            case "尾" -> "<w:r><w:endnoteReference w:id=\"" + id + "\"/></w:r>";
            case "批" -> "<w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
            case "换行" -> "<w:r><w:br/></w:r>";
            case "分页" -> "<w:r><w:br w:type=\"page\"/></w:r>";
            case "制表" -> "<w:r><w:tab/></w:r>";
            case "插" -> "<w:ins w:id=\"1\" w:author=\"" + words[1] + "\">" + run(text, properties, "w:t") + "</w:ins>";
            case "删" ->
                "<w:del w:id=\"2\" w:author=\"" + words[1] + "\">" + run(text, properties, "w:delText") + "</w:del>";
            case "域" ->
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + xml(words[1])
                        + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                        + run(text, properties, "w:t")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
            case "链" -> {
                String relation = relation("hyperlink", words[1], true);
                yield "<w:hyperlink r:id=\"" + relation + "\">" + run(text, properties, "w:t") + "</w:hyperlink>";
            }
            case "图" -> picture(words[1], text);
            case "框" ->
                "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wps:txbx><w:txbxContent>"
                        + paragraph(text)
                        + "</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
                        + "<v:shape><v:textbox><w:txbxContent>" + paragraph(text)
                        + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
            default -> run(text, properties(name) + properties, "w:t");
        };
    }

    private String picture(String name, String alternative) {
        parts.put("word/media/" + name, name.endsWith(".png") ? PIXEL : new byte[] {1, 0, 0, 0});
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"2000000\" cy=\"1000000\"/><wp:docPr id=\"1\" name=\"" + name
                + "\" descr=\"" + xml(alternative)
                + "\"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed=\""
                + relation("image", "media/" + name, false)
                + "\"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private String relation(String kind, String target, boolean external) {
        String id = "r" + relations.length();
        relations.append("<Relationship Id=\"" + id + "\" Type=\"http://x/" + kind + "\" Target=\"" + xml(target) + "\""
                + (external ? " TargetMode=\"External\"" : "") + "/>");
        return id;
    }

    private static String run(String text, String properties, String element) {
        return text.isEmpty()
                ? ""
                : "<w:r><w:rPr>" + properties + "</w:rPr><" + element + " xml:space=\"preserve\">" + xml(text) + "</"
                        + element + "></w:r>";
    }

    /** Text as XML has it. */
    public static String xml(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Path zip(Path file) throws IOException {
        return writeZip(file, all());
    }

    private Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                bytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put(
                "_rels/.rels",
                relations("<Relationship Id=\"r1\" Type=\"http://x/officeDocument\" Target=\"word/document.xml\"/>"));
        all.put("word/document.xml", part("document", "<w:body>" + body + "</w:body>"));
        all.put("word/styles.xml", part("styles", STYLES));
        all.put("word/numbering.xml", part("numbering", NUMBERING));
        relation("styles", "styles.xml", false);
        relation("numbering", "numbering.xml", false);
        if (!footnotes.isEmpty()) {
            all.put("word/footnotes.xml", part("footnotes", footnotes.toString()));
            relation("footnotes", "footnotes.xml", false);
        }
        if (!endnotes.isEmpty()) {
            all.put("word/endnotes.xml", part("endnotes", endnotes.toString()));
            relation("endnotes", "endnotes.xml", false);
        }
        if (!comments.isEmpty()) {
            all.put("word/comments.xml", part("comments", comments.toString()));
            relation("comments", "comments.xml", false);
        }
        all.put("word/_rels/document.xml.rels", relations(relations.toString()));
        all.putAll(parts);
        return all;
    }

    private static byte[] part(String name, String content) {
        return bytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + name + " " + SPACES + ">" + content + "</w:"
                + name + ">");
    }

    private static byte[] relations(String content) {
        return bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String STYLES =
            "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"宋体\"/><w:sz w:val=\"21\"/>"
                    + "</w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"正文\"><w:name"
                    + " w:val=\"Normal\"/></w:style>"
                    + List.of(1, 2, 3).stream()
                            .map(level -> "<w:style w:type=\"paragraph\" w:styleId=\"标题" + level
                                    + "\"><w:name w:val=\"heading " + level
                                    + "\"/><w:basedOn w:val=\"正文\"/><w:pPr><w:outlineLvl w:val=\"" + (level - 1)
                                    + "\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>")
                            .collect(Collectors.joining())
                    + "<w:style w:type=\"paragraph\" w:styleId=\"题目\"><w:name w:val=\"Title\"/></w:style>"
                    + "<w:style w:type=\"paragraph\" w:styleId=\"题注\"><w:name w:val=\"caption\"/></w:style>";

    private static final String NUMBERING = "<w:abstractNum w:abstractNumId=\"1\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCountingThousand", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"2\">" + level(0, "bullet", "•")
            + level(1, "bullet", "–")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"3\">" + level(0, "decimal", "%1.")
            + level(1, "lowerLetter", "%2)")
            + "</w:abstractNum><w:abstractNum w:abstractNumId=\"4\">" + level(0, "decimal", "[%1]") + "</w:abstractNum>"
            + List.of(1, 2, 3, 4).stream()
                    .map(id -> "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>")
                    .collect(Collectors.joining());

    private static String level(int depth, String form, String text) {
        return "<w:lvl w:ilvl=\"" + depth + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + form
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
