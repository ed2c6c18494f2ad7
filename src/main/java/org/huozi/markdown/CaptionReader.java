package org.huozi.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.huozi.diag.Code;
import org.huozi.diag.Span;
import org.huozi.han.Han;
import org.huozi.han.Space;
import org.huozi.model.CaptionLabel;
import org.huozi.model.Inline;
import org.huozi.model.PlainText;
import org.huozi.model.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the caption of one figure from where authors type it: above or below the picture or table, or as the picture's
 * title in Markdown. A label they typed before it is read off, since the program prints its own. What stands elsewhere is
 * kept apart: 单位 above a table, 注 and 资料来源 below (CY/T 170-2019 §6.4, §6.7).
 */
final class CaptionReader {
    private static final Pattern OWN_LINE = Pattern.compile(
            "[*_(（【\\s]*(?:(?:资料|数据|图片|图|表|文字)?来源|单位|注释?|说明|备注|摄影|制图)[0-9]?[】*_]*\\s*[:：].*", Pattern.DOTALL);

    private static final Pattern UNIT = Pattern.compile("[*_(（【\\s]*单位[】*_]*\\s*[:：].*", Pattern.DOTALL);

    /** Of a caption in English; a single word may belong to a Chinese one. */
    private static final Pattern TWO_WORDS =
            Pattern.compile("[A-Za-z][A-Za-z'’-]*+[^A-Za-z'’-]++[A-Za-z].*+", Pattern.DOTALL);

    private final ReadingContext reading;
    private final InlineConverter inlines;
    private final List<Inline> content = new ArrayList<>();
    private final List<Inline> contentEn = new ArrayList<>();
    private final List<Inline> unit = new ArrayList<>();
    private final List<List<Inline>> remarks = new ArrayList<>();
    private final Set<String> read = new HashSet<>();
    private @Nullable CaptionLabel label;

    CaptionReader(ReadingContext reading, InlineConverter inlines) {
        this.reading = reading;
        this.inlines = inlines;
    }

    /** The caption as typed, without its label, a line a part. */
    List<Inline> content() {
        return List.copyOf(content);
    }

    /** Lines in English below a caption in Chinese, without their label. */
    List<Inline> contentEn() {
        return List.copyOf(contentEn);
    }

    /** 单位：万元, the first there is. */
    List<Inline> unit() {
        return List.copyOf(unit);
    }

    /** 注：…, 资料来源：… and the like. */
    List<List<Inline>> remarks() {
        return List.copyOf(remarks);
    }

    Optional<CaptionLabel> label() {
        return Optional.ofNullable(label);
    }

    /** Words above or below; a source, a unit, a note, or a caption in English among them has a line of its own. */
    void add(PictureLines words) {
        List<Node> caption = new ArrayList<>();
        words.each().map(PictureLines::nodes).forEach(line -> {
            boolean english = !caption.isEmpty() && isEnglish(typed(line)) && !isEnglish(typed(caption));
            if (english || OWN_LINE.matcher(typed(line)).lookingAt()) {
                addLine(caption);
                caption.clear();
            }
            caption.addAll(line);
        });
        addLine(caption);
    }

    private void addLine(List<Node> typed) {
        List<Node> nodes = BrokenLines.trimmed(typed, reading);
        if (nodes.isEmpty()) {
            return;
        }
        String opening = typed(nodes);
        List<Inline> line = inlines.content(nodes);
        if (!OWN_LINE.matcher(opening).lookingAt()) {
            add(line, reading.span(nodes.get(0)));
        } else if (UNIT.matcher(opening).lookingAt() && unit.isEmpty()) {
            unit.addAll(line);
        } else {
            remarks.add(line);
        }
    }

    private String typed(List<Node> line) {
        return reading.words(
                        line.get(0).getStartOffset(), line.get(line.size() - 1).getEndOffset())
                .text();
    }

    /** The title of the first of these pictures that has one. */
    void addTitle(List<Node> nodes) {
        title(nodes, reading).ifPresent(title -> add(List.of(title), title.span()));
    }

    static Optional<Inline> title(List<Node> nodes, ReadingContext reading) {
        return nodes.stream()
                .filter(node -> node instanceof Image image
                        && Addresses.isPicture(
                                Addresses.picture(image.getUrl().unescape())) // else it stays as it was written
                        && image.getTitle().isNotNull()
                        && !image.getTitle().isBlank())
                .map(node -> ((Image) node).getTitle())
                .findFirst()
                .map(title -> new Inline.Text(reading.unescaped(title)));
    }

    private void add(List<Inline> line, Span place) {
        boolean english = isEnglish(PlainText.of(line)) && !isEnglish(PlainText.of(content));
        List<Inline> words = withoutLabel(line, place);
        if (!words.isEmpty() && !read.add(Space.removed(PlainText.of(words)))) {
            reading.report(Code.FIG_022, place, PlainText.of(words));
        }
        List<Inline> target = english && !content.isEmpty() ? contentEn : content;
        if (!target.isEmpty() && !words.isEmpty()) {
            target.add(new Inline.LineBreak(place));
        }
        target.addAll(words);
    }

    private static boolean isEnglish(String line) {
        return !Han.isIn(line) && TWO_WORDS.matcher(line.strip()).matches();
    }

    private List<Inline> withoutLabel(List<Inline> line, Span place) {
        Optional<CaptionLabel> found =
                CaptionLabel.ofCaption(PlainText.of(line), place).filter(typed -> label == null || label.names(typed));
        List<Words> taken = new ArrayList<>();
        Optional<List<Inline>> rest = found.flatMap(typed -> LeadingWords.without(line, typed.length(), taken::add));
        if (rest.isEmpty()) {
            return line;
        }
        taken.forEach(reading::settle);
        Span first = taken.get(0).span();
        Span last = taken.get(taken.size() - 1).span();
        label = label != null ? label : found.get().at(new Span(place.file(), first.start(), last.end()));
        return rest.get();
    }
}
