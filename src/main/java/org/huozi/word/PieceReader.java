package org.huozi.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.word.WordPiece.NoteCall;
import org.huozi.word.WordPiece.TypedBreak;
import org.huozi.word.WordPiece.TypedWord;

/** What stands in a paragraph → pieces. Whatever is neither known nor known to print nothing is told of, with its words. */
final class PieceReader {
    /** What prints nothing, or is read elsewhere. */
    private static final Set<String> SILENT = Set.of(
            "w:pPr",
            "w:rPr",
            "w:proofErr",
            "w:bookmarkStart",
            "w:bookmarkEnd",
            "w:commentRangeStart",
            "w:commentRangeEnd",
            "w:lastRenderedPageBreak",
            "w:footnoteRef",
            "w:endnoteRef",
            "w:annotationRef",
            "w:separator",
            "w:continuationSeparator",
            "w:softHyphen",
            "w:sdtPr",
            "w:sdtEndPr",
            "w:smartTagPr",
            "w:customXmlPr",
            "w:permStart",
            "w:permEnd",
            "w:moveFromRangeStart",
            "w:moveFromRangeEnd",
            "w:moveToRangeStart",
            "w:moveToRangeEnd",
            "w:delInstrText",
            "w:fldData",
            "w:pgNum");

    private static final Set<String> TRANSPARENT =
            Set.of("w:smartTag", "w:customXml", "w:dir", "w:bdo", "w:sdtContent", "m:oMathParaPr");

    private final WordParts parts;
    private final FieldCodes fields;
    private final Relations relations;
    private final GraphicReader graphics;
    private final Optional<Element> paragraph;
    private final List<WordPiece> pieces = new ArrayList<>();

    /**
     * A reader of one paragraph.
     *
     * @param fields open at its beginning
     * @param relations of the part that it stands in
     * @param blocks reads what stands in frames
     */
    PieceReader(
            WordParts parts, FieldCodes fields, Relations relations, BodyReader blocks, Optional<Element> paragraph) {
        this.parts = parts;
        this.fields = fields;
        this.relations = relations;
        this.paragraph = paragraph;
        this.graphics = new GraphicReader(parts, relations, blocks, pieces);
    }

    List<WordPiece> pieces() {
        return List.copyOf(pieces);
    }

    /** What stands in frames that hang on the paragraph. */
    List<WordBlock> boxes() {
        return graphics.boxes();
    }

    void read(List<Element> elements) throws RefusedFile {
        read(elements, "");
    }

    private void read(List<Element> elements, String link) throws RefusedFile {
        for (Element element : elements) {
            read(element, link);
        }
    }

    private void read(Element element, String link) throws RefusedFile {
        switch (element.name()) {
            case "w:r" -> run(element, link);
            case "w:ins", "w:moveTo" -> tracked(element, true, link);
            case "w:del", "w:moveFrom" -> tracked(element, false, link);
            case "w:hyperlink" -> read(element.children(), target(element).orElse(link));
            case "w:fldSimple" -> {
                String code = element.attribute("w:instr").orElse("");
                if (FieldCodes.isContents(code)) {
                    parts.lose(Code.DOC_020, WrittenText.of(element), "目录");
                } else {
                    String target = safe(FieldCodes.link(code));
                    read(element.children(), target.isEmpty() ? link : target);
                }
            }
            case "w:sdt" -> control(element, link);
            case "m:oMath" -> pieces.add(FormulaWriter.formula(element, false));
            case "m:oMathPara" ->
                element.children("m:oMath").forEach(math -> pieces.add(FormulaWriter.formula(math, true)));
            case "mc:AlternateContent" -> read(GraphicReader.alternative(element), link);
            default -> other(element, link);
        }
    }

    private void other(Element element, String link) throws RefusedFile {
        if (TRANSPARENT.contains(element.name())) {
            read(element.children(), link);
        } else if (!SILENT.contains(element.name())) {
            String words = WrittenText.of(element);
            if (!words.isBlank()) {
                parts.lose(Code.DOC_021, words, element.name());
            }
        }
    }

    /** What nobody has filled in stands there for Word's users only. */
    private void control(Element element, String link) throws RefusedFile {
        boolean empty = element.child("w:sdtPr")
                .flatMap(properties -> properties.flag("w:showingPlcHdr"))
                .orElse(false);
        Optional<Element> content = element.child("w:sdtContent");
        if (empty) {
            content.map(WrittenText::of)
                    .filter(words -> !words.isBlank())
                    .ifPresent(words -> parts.lose(Code.DOC_020, words, "未填的控件"));
        } else if (content.isPresent()) {
            read(content.get().children(), link);
        }
    }

    private void tracked(Element element, boolean inserted, String link) throws RefusedFile {
        String author = element.attribute("w:author").orElse("");
        parts.changes().add(new TrackedChange(inserted, author, WrittenText.of(element)));
        if (inserted != parts.isOriginal()) {
            read(element.children(), link);
        }
    }

    private Optional<String> target(Element hyperlink) {
        return hyperlink.attribute("r:id").flatMap(relations::get).map(relation -> safe(relation.target()));
    }

    /** An address that a reader may follow; another is told, and its words stay. */
    private String safe(String target) {
        if (target.isEmpty() || target.matches("(?i)(?:https?://|mailto:)[\\x21-\\x7e&&[^<>\"]]+")) {
            return target;
        }
        parts.lose(Code.DOC_018, "", target);
        return "";
    }

    private void run(Element run, String link) throws RefusedFile {
        Look look = parts.styles().look(paragraph, run.child("w:rPr"));
        for (Element child : run.children()) {
            inRun(child, look, link);
        }
    }

    private void inRun(Element child, Look look, String link) throws RefusedFile {
        switch (child.name()) {
            case "w:t", "w:delText" -> add(child.text(), look, link);
            case "w:tab", "w:ptab" -> add("\t", look, link);
            case "w:noBreakHyphen" -> add("-", look, link);
            case "w:sym" -> symbol(child, look, link);
            case "w:cr" -> pieces.add(new TypedBreak(false));
            case "w:br" -> {
                String type = child.attribute("w:type").orElse("");
                pieces.add(new TypedBreak(type.equals("page") || type.equals("column")));
            }
            case "w:footnoteReference", "w:endnoteReference" ->
                pieces.add(new NoteCall(WordNotes.id(child.is("w:endnoteReference"), child)));
            case "w:commentReference" ->
                Optional.ofNullable(parts.comments().get(child.attribute("w:id").orElse("")))
                        .ifPresent(pieces::add);
            case "w:fldChar" -> field(child);
            case "w:instrText" -> fields.code(child.text());
            case "w:drawing", "w:pict", "w:object" -> graphics.read(child);
            case "w:ruby" -> ruby(child, link);
            case "mc:AlternateContent" -> {
                for (Element chosen : GraphicReader.alternative(child)) {
                    inRun(chosen, look, link);
                }
            }
            default -> other(child, link);
        }
    }

    private void field(Element character) {
        switch (character.attribute("w:fldCharType").orElse("")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            default -> {
                String code = fields.end();
                if (code.startsWith("EQ ") || code.startsWith("eq ")) {
                    parts.lose(Code.DOC_013, code, "EQ");
                    pieces.add(new WordPiece.Uncarried("公式"));
                }
            }
        }
    }

    /** Words above words: those below stay where they are. */
    private void ruby(Element ruby, String link) throws RefusedFile {
        Optional<Element> base = ruby.child("w:rubyBase");
        if (base.isPresent()) {
            read(base.get().children(), link);
        }
        ruby.child("w:rt")
                .map(WrittenText::of)
                .ifPresent(reading -> parts.lose(
                        Code.DOC_021, reading, base.map(WrittenText::of).orElse("")));
    }

    /** A sign of a font that has its own code; what the commonest of them are is known. */
    private void symbol(Element symbol, Look look, String link) {
        String font = symbol.attribute("w:font").orElse("");
        String code = symbol.attribute("w:char").orElse("");
        Optional<String> sign = SymbolFonts.sign(font, code);
        if (sign.isPresent()) {
            add(sign.get(), look, link);
        } else {
            parts.lose(Code.DOC_021, "", font + " " + code);
        }
    }

    private void add(String text, Look look, String link) {
        if (text.isEmpty()) {
            return;
        }
        if (fields.isOfContents()) {
            parts.lose(Code.DOC_020, text, "目录");
        } else if (!fields.isShown()) {
            return; // of a code
        } else if (look.hidden()) {
            parts.lose(Code.DOC_009, text, "");
        } else {
            if (look.faint() && !text.isBlank()) {
                parts.lose(Code.DOC_010, "", text);
            }
            String target = link.isEmpty() ? safe(fields.link()) : link;
            pieces.add(new TypedWord(text, look, target));
        }
    }
}
