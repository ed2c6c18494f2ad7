package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.huozi.model.Field;
import org.huozi.model.Kind;

/** The front matter of a manuscript, as an editor would type it. */
final class FrontMatterText {
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u3000]*[;；,，、][\\s\\u3000]*");
    private static final Pattern WIDE_SPACES = Pattern.compile("[\\s\\u3000]{2,}|\\u3000");

    /** At the beginning of a value they mean something to YAML. */
    private static final Pattern QUOTED = Pattern.compile("(?s)[\"'|>&*!%@`].*|[-?] .*|");

    private static final String HAN = "\\p{IsHan}";

    private final String kind;
    private final StringBuilder text = new StringBuilder();
    private final List<String> others = new ArrayList<>();

    private FrontMatterText(String kind) {
        this.kind = kind;
    }

    /**
     * Front matter, and what it has no key for.
     *
     * @param others lines for the body, each with its label
     */
    record WrittenMatter(String text, List<String> others) {}

    /**
     * Of a page.
     *
     * @param remark a line for the front matter's head, with what it is a remark of; empty for none
     */
    static WrittenMatter of(FrontPage page, String kind, String remark) {
        FrontMatterText writer = new FrontMatterText(kind);
        writer.text.append("---\n").append(remark);
        writer.value("", "kind", kind);
        writer.value("", "title", title(page.title()));
        page.subtitle().ifPresent(subtitle -> writer.value("", "subtitle", subtitle.replace('\n', ' ')));
        writer.authors(page.authors());
        for (Field field : Field.ALL) {
            Optional.ofNullable(page.fields().get(field.key())).ifPresent(value -> writer.field(field, value));
        }
        for (MatterLabel label : MatterLabel.values()) {
            boolean known = Field.ALL.stream().anyMatch(field -> field.key().equals(label.key()));
            Optional.ofNullable(page.fields().get(label.key()))
                    .filter(value -> !known)
                    .ifPresent(value -> writer.others.add(label.chinese() + "：" + value));
        }
        writer.text.append("---\n");
        return new WrittenMatter(writer.text.toString(), List.copyOf(writer.others));
    }

    /** Between two Han characters a title may say where it breaks. */
    private static String title(List<String> lines) {
        String title = lines.stream()
                .map(String::strip)
                .reduce(
                        "",
                        (one, other) -> one
                                + (one.matches("(?s).*" + HAN) && other.matches("(?s)" + HAN + ".*")
                                        ? "\\"
                                        : one.isEmpty() ? "" : " ")
                                + other);
        return title.isBlank() ? "【待填：题目】" : WIDE_SPACES.matcher(title).replaceAll(" ");
    }

    private void field(Field field, String value) {
        if (!field.isOf(kind)) {
            others.add(field.aliases().get(0) + "：" + value);
        } else if (field.key().startsWith("abstract")) {
            text.append(field.key()).append(": |-\n");
            String[] paragraphs = value.split("\n", -1);
            for (int i = 0; i < paragraphs.length; i++) {
                text.append(i > 0 ? "\n" : "")
                        .append("  ")
                        .append(paragraph(paragraphs[i].strip()))
                        .append('\n');
            }
        } else if (field.key().startsWith("keywords")) {
            value("", field.key(), keywords(field.key(), value));
        } else {
            value("", field.key(), value.replace('\n', ' ').strip());
        }
    }

    private static String paragraph(String typed) {
        return Care.least(care -> care.begun(care.written(typed)), typed);
    }

    /** Parted as the journal parts them, whatever was typed between. */
    private static String keywords(String key, String typed) {
        String mark = key.equals("keywords") ? "；" : "; ";
        String bare = typed.strip().replaceAll("[。.;；,，、]$", "");
        return SEPARATORS.matcher(bare).find()
                ? SEPARATORS.matcher(bare).replaceAll(mark)
                : key.equals("keywords") ? bare.replaceAll("[\\s\\u3000]+", mark) : bare;
    }

    private void authors(List<Byline> authors) {
        if (authors.isEmpty() || !Kind.SIGNED.contains(kind)) {
            authors.forEach(author -> others.add(author.name()));
            return;
        }
        text.append("authors:\n");
        for (Byline author : authors) {
            text.append("  - name: ").append(quoted(author.name())).append('\n');
            list("affiliation", author.affiliations());
            author.position().ifPresent(position -> ofAuthor("position", position));
            author.nameEn().ifPresent(name -> ofAuthor("nameEn", name));
            list("affiliationEn", author.affiliationsEn());
            author.email().ifPresent(address -> ofAuthor("email", address));
            if (author.corresponding()) {
                ofAuthor("corresponding", "true");
            }
            author.bio().ifPresent(bio -> ofAuthor("bio", bio.replace('\n', ' ')));
        }
    }

    private void list(String key, List<String> values) {
        if (values.size() == 1) {
            ofAuthor(key, values.get(0));
        } else if (!values.isEmpty() && isKnown(key)) {
            text.append("    ").append(key).append(":\n");
            values.forEach(
                    value -> text.append("      - ").append(quoted(value)).append('\n'));
        } else {
            values.forEach(value -> ofAuthor(key, value));
        }
    }

    private void ofAuthor(String key, String value) {
        if (isKnown(key)) {
            value("    ", key, value);
        } else if (!key.equals("corresponding")) {
            others.add(MatterLabel.said(key) + value);
        }
    }

    private static boolean isKnown(String key) {
        return Field.ALL.stream().anyMatch(field -> field.key().equals(key));
    }

    private void value(String indent, String key, String value) {
        text.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
    }

    private static String quoted(String value) {
        return QUOTED.matcher(value).matches()
                ? "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                : value;
    }
}
