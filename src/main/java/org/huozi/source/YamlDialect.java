package org.huozi.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.han.Space;
import org.huozi.model.Field;

/** What may be a key. The front matter of an article has those of {@link Field}, between lines of text; settings any. */
enum YamlDialect {
    FRONT_MATTER,
    SETTINGS;

    private static final Set<String> KEYS = Field.ALL.stream().map(Field::key).collect(Collectors.toSet());

    private static final Set<String> KNOWN = names(key -> true);

    static final String NAME = "name";

    /** Keys of authors that are never the article's. */
    private static final Set<String> OF_AUTHORS = names(Set.of(
            "affiliation", "position", "nameEn", "affiliationEn", "corresponding", "email", "orcid", "bio")::contains);

    private static final Set<String> OF_PARAGRAPHS = names(Set.of("abstract", "text")::contains);

    private static final String SPACES = "[ \\t\\u00a0\\u3000]*";
    private static final Pattern QUOTED = Pattern.compile("([\"'])([^\"'\\\\]*)\\1" + SPACES + ":(?=\\s|$)");
    private static final Pattern BRACKETED = Pattern.compile(
            "[【\\[［〔]" + SPACES + "([\\p{IsHan} \\u3000]{2,9}?)" + SPACES + "[】\\]］〕]" + SPACES + "[:：]?");
    private static final Pattern TO_COLON = Pattern.compile("([^\\s\"'#&*!|>%@`\\[\\]{},:：-][^:：]*)([:：])");
    private static final Pattern TO_RIGHT_COLON = Pattern.compile("([^\\s\"'#&*!|>%@`\\[\\]{},：-][^：]*?):(?=\\s|$)");

    /** What a key looks like: letters, with digits, hyphens and spaces between them. */
    private static final Pattern WORDS = Pattern.compile("[\\p{L}_](?:[\\p{L}\\p{N}_ -]{0,18}[\\p{L}\\p{N}_-])?");

    /** A word as it stands before a colon, of no sentence. */
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsHan}]{2,6}|[A-Za-z][A-Za-z-]{1,15}");

    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,30}");
    private static final Pattern SETTING = Pattern.compile("[a-z][A-Za-z]*");

    /**
     * A line that says what it is in words that no article has for keys: 邮箱：a@b.cn. Below a value of one line it is a key,
     * since it can be no more of that.
     */
    Optional<KeyForm> foreignKey(YamlLine line, int from) {
        return toColon(line, from)
                .filter(form ->
                        this == FRONT_MATTER && FOREIGN.matcher(form.name()).matches());
    }

    /** Where a line, or an item of a list, begins. */
    Optional<KeyForm> key(YamlLine line, int from, boolean inItem) {
        Matcher quoted = QUOTED.matcher(line.text()).region(from, line.text().length());
        if (quoted.lookingAt()) {
            int colon = quoted.end() - 1;
            int value = line.behindSpaces(colon + 1);
            return Optional.of(
                    new KeyForm(from, quoted.end(2) + 1, quoted.group(2), colon, value, KeyForm.Colon.RIGHT));
        }
        Matcher bracketed =
                BRACKETED.matcher(line.text()).region(from, line.text().length());
        if (this == FRONT_MATTER && bracketed.lookingAt() && isKnown(bracketed.group(1))) {
            return Optional.of(new KeyForm(
                    from + 1,
                    bracketed.end(1),
                    bracketed.group(1),
                    bracketed.end() - 1,
                    line.behindSpaces(bracketed.end()),
                    KeyForm.Colon.BRACKETS));
        }
        Optional<KeyForm> first = toColon(line, from).filter(form -> isKey(form, inItem));
        return first.isPresent() || this == FRONT_MATTER ? first : toRightColon(line, from);
    }

    /** In the lines of a text that goes on, indented: only what can be nothing else. */
    boolean isCertainKey(YamlLine line, int from) {
        return toColon(line, from)
                .filter(form -> this == FRONT_MATTER
                        ? KEYS.contains(form.name())
                        : form.form() == KeyForm.Colon.RIGHT
                                && SETTING.matcher(form.name()).matches())
                .isPresent();
    }

    /** A line that begins with a key of an article. */
    boolean isKnownKey(YamlLine line) {
        return key(line, line.content(), false)
                .filter(key -> isKnown(key.name()))
                .isPresent();
    }

    /** {@code title 甲}: a line that begins with a key of an article and has no colon. */
    static boolean isKeyWithoutColon(YamlLine line) {
        return KEYS.contains(line.text().strip().split("[\\s\\u3000]", 2)[0]);
    }

    /** A key of an article, whatever language it is written in. */
    static boolean isKnown(String name) {
        return KNOWN.contains(plain(name));
    }

    /** A key of an author's, and of nothing else. */
    static boolean isOfAuthor(String name) {
        return OF_AUTHORS.contains(plain(name));
    }

    /** In small letters; 摘　要 is 摘要. */
    private static String plain(String name) {
        return Space.compactName(name).toLowerCase(Locale.ROOT);
    }

    /** All names of the keys that are wanted. */
    private static Set<String> names(Predicate<String> wanted) {
        return Field.ALL.stream()
                .filter(field -> wanted.test(field.key()))
                .flatMap(field -> Stream.concat(Stream.of(field.key()), field.aliases().stream()))
                .map(YamlDialect::plain)
                .collect(Collectors.toSet());
    }

    /** A key whose value may have lines that begin with any words and a colon. */
    static boolean isOfParagraphs(String name) {
        return OF_PARAGRAPHS.contains(plain(name));
    }

    /** The keys of an article. */
    static Set<String> keys() {
        return KEYS;
    }

    private boolean isKey(KeyForm form, boolean inItem) {
        String name = form.name();
        boolean known = isKnown(name);
        if (this == FRONT_MATTER) {
            return known
                    || (form.form() == KeyForm.Colon.RIGHT
                            ? WORDS.matcher(name).matches()
                            : !inItem && ENGLISH.matcher(name).matches());
        }
        if (form.form() == KeyForm.Colon.RIGHT) {
            return true;
        }
        return inItem
                ? known || SETTING.matcher(name).matches()
                : WORDS.matcher(name).matches() && !name.contains(" ");
    }

    private static Optional<KeyForm> toColon(YamlLine line, int from) {
        Matcher found = TO_COLON.matcher(line.text()).region(from, line.text().length());
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        int colon = found.start(2);
        char next = colon + 1 < line.text().length() ? line.text().charAt(colon + 1) : ' ';
        if (line.text().charAt(colon) == '：') {
            return Optional.of(form(line, from, colon, KeyForm.Colon.WIDE));
        }
        boolean spaced = YamlLine.isSpace(next);
        return next == '/'
                ? Optional.empty()
                : Optional.of(form(line, from, colon, spaced ? KeyForm.Colon.RIGHT : KeyForm.Colon.TIGHT));
    }

    private static Optional<KeyForm> toRightColon(YamlLine line, int from) {
        Matcher found =
                TO_RIGHT_COLON.matcher(line.text()).region(from, line.text().length());
        return found.lookingAt() ? Optional.of(form(line, from, found.end(1), KeyForm.Colon.RIGHT)) : Optional.empty();
    }

    private static KeyForm form(YamlLine line, int start, int colon, KeyForm.Colon form) {
        int end = colon;
        while (YamlLine.isSpace(line.text().charAt(end - 1))) {
            end--;
        }
        return new KeyForm(start, end, line.text().substring(start, end), colon, line.behindSpaces(colon + 1), form);
    }
}
