package org.huozi.word.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.word.WordPiece;
import org.huozi.word.WordPiece.Comment;
import org.huozi.word.WordPiece.NoteCall;
import org.huozi.word.manuscript.FrontPage.FrontLine;

/** Reads the front page of a manuscript off its first lines and its last. */
final class FrontPageReader {
    /** Lines between the title and what is labelled below it. */
    private static final int AHEAD = 8;

    /** Lines at the end among which labelled ones and a signature are looked for. */
    private static final int TAIL = 14;

    /** Paragraphs of an abstract. */
    private static final int LONGEST_SUMMARY = 6;

    private static final Pattern BRACKETED = Pattern.compile("(?s)[（(\\[［【](.*)[）)\\]］】]");

    private final BodyLook body;
    private final boolean policy;
    private final List<Seen> items;
    private final List<String> title = new ArrayList<>();
    private Optional<String> subtitle = Optional.empty();
    private final MatterValues matter = new MatterValues();
    private final Bylines authors = matter.authors();
    private final Map<String, String> fields = matter.fields();
    private final List<FrontLine> typed = new ArrayList<>();
    private final List<WordPiece> strays = new ArrayList<>();

    /** @param policy whether it is known to be an official document */
    private FrontPageReader(List<Seen> items, BodyLook body, boolean policy) {
        this.items = new ArrayList<>(items);
        this.body = body;
        this.policy = policy;
    }

    static FrontPage read(List<Seen> items, BodyLook body, boolean policy) {
        return new FrontPageReader(items, body, policy).read();
    }

    private FrontPage read() {
        Optional<TitleLines> lines = TitleLines.in(items, body);
        int at = lines.map(TitleLines::start).orElse(0);
        lines.ifPresent(found -> {
            for (int i = found.start(); i < found.end(); i++) {
                title.addAll(List.of(take(found.start()).text().strip().split("\n", -1)));
            }
        });
        letterhead(at);
        below(lines.isPresent() ? Math.min(at, items.size()) : 0);
        ending();
        if (policy || fields.containsKey("documentNumber")) {
            signature();
        }
        return new FrontPage(title, subtitle, authors.all(), fields, typed, strays, items);
    }

    private SeenParagraph take(int index) {
        SeenParagraph taken = (SeenParagraph) items.remove(index);
        String labels =
                labelled(taken).stream().map(part -> part.typed().strip()).collect(Collectors.joining("\n"));
        typed.add(new FrontLine(taken.text(), labels));
        taken.pieces().stream()
                .filter(piece -> piece instanceof NoteCall || piece instanceof Comment)
                .forEach(strays::add);
        return taken;
    }

    private Optional<SeenParagraph> line(int index) {
        return index >= 0 && index < items.size() && items.get(index) instanceof SeenParagraph line
                ? Optional.of(line)
                : Optional.empty();
    }

    /** What stands above the title of an official document. */
    private void letterhead(int end) {
        for (int i = Math.min(end, items.size()) - 1; i >= 0; i--) {
            String bare = line(i).map(SeenParagraph::bare).orElse("");
            if (TitleLines.DOCUMENT_NUMBER.matcher(bare).matches()) {
                fields.put("documentNumber", take(i).text());
            } else if (TitleLines.LETTERHEAD.matcher(bare).matches()) {
                fields.putIfAbsent("issuer", bare.substring(0, bare.length() - "文件".length()));
                take(i);
            }
        }
    }

    private void below(int start) {
        int at = start;
        while (at < items.size()) {
            Optional<SeenParagraph> line = line(at);
            if (line.isPresent() && isMatter(line.get(), at)) {
                continue; // it was taken, and the next one stands in its place
            }
            if (line.isEmpty() || !isLabelledAhead(at)) {
                return;
            }
            at++;
        }
    }

    private boolean isMatter(SeenParagraph line, int at) {
        String bare = line.bare();
        List<MatterLabel.Labelled> labelled = labelled(line);
        if (!labelled.isEmpty()) {
            take(at);
            labelled.forEach(part -> take(part, at));
            return true;
        }
        if (TitleLines.DOCUMENT_NUMBER
                        .matcher(bare.replaceAll("^[（(]|[）)]$", ""))
                        .matches()
                && line.isCentred()) {
            fields.putIfAbsent("documentNumber", take(at).text().replaceAll("^[（(]|[）)]$", ""));
            return true;
        }
        if (authors.all().isEmpty() && fields.isEmpty() && bare.matches("(?:——|--|—).+") && subtitle.isEmpty()) {
            subtitle = Optional.of(take(at).text().strip());
            return true;
        }
        boolean official = policy || fields.containsKey("documentNumber");
        return !official && (isOfAuthors(line, at) || isEnglish(line, at));
    }

    private boolean isOfAuthors(SeenParagraph line, int at) {
        boolean apart = line.isCentred() || line.isRight() || line.hasStyle(".*(?:author|作者|单位|署名).*");
        boolean above = line(at + 1)
                .filter(next ->
                        Institution.isLine(next.text()) || !labelled(next).isEmpty())
                .isPresent();
        if (authors.all().isEmpty() && (apart || above) && fields.isEmpty()) {
            List<Byline> names = AuthorNames.in(line);
            if (names.isEmpty() && line.isCentred() && Institution.isName(line.bare())) {
                names = List.of(Byline.of(line.bare(), List.of()));
            }
            if (!names.isEmpty()) {
                authors.add(names);
                take(at);
                return true;
            }
        }
        if (!authors.all().isEmpty() && Institution.isLine(line.text()) && !fields.containsKey("abstract")) {
            authors.at(Institution.in(take(at).text()));
            return true;
        }
        return false;
    }

    /** Title, names and institutions in English stand between the Chinese abstract and the English one. */
    private boolean isEnglish(SeenParagraph line, int at) {
        String text = line.text().strip();
        boolean latin = text.length() > 2
                && text.codePoints().noneMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
        if (!latin || title.isEmpty() || !isLabelledAhead(at)) {
            return false;
        }
        boolean bracketed = text.matches("(?s)[（(].*[）)]");
        if (!fields.containsKey("titleEn") && !bracketed) {
            fields.put("titleEn", take(at).text().replace('\n', ' ').strip());
            return true;
        }
        List<Byline> names = AuthorNames.in(line);
        if (!names.isEmpty() && names.size() == authors.all().size()) {
            authors.inEnglish(names);
            take(at);
            return true;
        }
        if (bracketed) {
            authors.atInEnglish(Institution.in(take(at).text()));
            return true;
        }
        return false;
    }

    /** What a line says by labels; a heading 作者简介 says nothing, but 摘要 may well look like one. */
    private static List<MatterLabel.Labelled> labelled(SeenParagraph line) {
        Matcher bracketed = BRACKETED.matcher(line.text().strip());
        List<MatterLabel.Labelled> parts = MatterLabel.in(bracketed.matches() ? bracketed.group(1) : line.text());
        boolean heading = line.source().number().isPresent()
                || (line.source().outline().isPresent()
                        && parts.stream().noneMatch(part -> part.label().key().startsWith("abstract")));
        return heading ? List.of() : parts;
    }

    private boolean isLabelledAhead(int at) {
        for (int i = at + 1; i < Math.min(items.size(), at + AHEAD); i++) {
            Optional<SeenParagraph> line = line(i);
            if (line.isEmpty()
                    || HeadingForm.of(line.get().text())
                            .filter(HeadingForm::isCertain)
                            .isPresent()) {
                return false;
            }
            if (!labelled(line.get()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** @param at where the next line stands, which the value may go on in */
    private void take(MatterLabel.Labelled part, int at) {
        boolean summary = part.label() == MatterLabel.SUMMARY || part.label() == MatterLabel.SUMMARY_EN;
        String value = summary
                ? summary(part.label(), part.value(), at)
                : part.value().isBlank() ? following(at) : part.value();
        matter.say(part.label(), value);
    }

    private String following(int at) {
        return line(at).isPresent() ? take(at).text() : "";
    }

    /** An abstract goes on to its keywords, if it does not end at once. */
    private String summary(MatterLabel label, String value, int at) {
        StringBuilder text = new StringBuilder(value);
        MatterLabel next = label == MatterLabel.SUMMARY ? MatterLabel.KEYWORDS : MatterLabel.KEYWORDS_EN;
        int end = at;
        while (end < Math.min(items.size(), at + LONGEST_SUMMARY)
                && line(end).filter(line -> labelled(line).isEmpty()).isPresent()) {
            end++;
        }
        boolean goesOn = line(end)
                .filter(line -> labelled(line).stream().anyMatch(part -> part.label() == next))
                .isPresent();
        for (int i = at; i < end && goesOn; i++) {
            text.append(text.isEmpty() ? "" : "\n").append(take(at).text());
        }
        if (text.isEmpty()) {
            text.append(following(at));
        }
        return text.toString();
    }

    /** What editors put below the list of sources. */
    private void ending() {
        for (int i = Math.max(0, items.size() - TAIL); i < items.size(); i++) {
            Optional<SeenParagraph> line = line(i);
            String text = line.map(SeenParagraph::text).orElse("");
            List<MatterLabel.Labelled> labelled =
                    line.map(FrontPageReader::labelled).orElse(List.of());
            boolean short_ = text.length() < 400;
            if (line.isPresent()
                    && short_
                    && !labelled.isEmpty()
                    && labelled.stream().allMatch(this::isOfEnd)) {
                take(i);
                int at = i;
                labelled.forEach(part -> take(part, at));
                i--;
            }
        }
    }

    private boolean isOfEnd(MatterLabel.Labelled part) {
        return switch (part.label()) {
            case AUTHOR, KEYWORDS, SUMMARY -> false;
            case AFFILIATION -> authors.areNowhere() || authors.areAt(part.value());
            default -> true;
        };
    }

    /** 落款: who issues an official document, and the day, right below its text (GB/T 9704-2012 §7.3.5). */
    private void signature() {
        for (int i = items.size() - 1; i >= Math.max(1, items.size() - TAIL); i--) {
            String bare = line(i).map(SeenParagraph::bare).orElse("");
            if (MatterValues.isDay(bare)) {
                fields.put("date", MatterValues.day(take(i).text()));
                String issuer = line(i - 1).map(SeenParagraph::text).orElse("").strip();
                if (issuer.length() <= 60
                        && !issuer.matches("(?s).*[。；：，]")
                        && !issuer.isEmpty()
                        && HeadingForm.of(issuer).isEmpty()) {
                    fields.put("issuer", take(i - 1).text().replace('\n', ' ').strip());
                }
                return;
            }
        }
    }
}
