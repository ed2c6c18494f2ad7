package org.huozi.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.files.PortableName;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Article;
import org.huozi.model.Block;
import org.huozi.model.Kind;
import org.huozi.model.Particulars;
import org.huozi.model.Provenance;
import org.huozi.model.Words;
import org.huozi.source.ManuscriptReader;
import org.huozi.source.SourceFile;

/** One Markdown file → {@link Article}. */
public final class ArticleReader {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    /** What breaks a title, as at the end of a line of text. Beside anything but Chinese it is a backslash: C:\\甲. */
    private static final Pattern TITLE_BREAK = Pattern.compile("(?<=[\\p{IsHan}》”）〕、：，。！？])\\\\(?=[\\p{IsHan}《“（〔])");

    private static final Pattern FILE_NAME = Pattern.compile("(?:[0-9]+-)?([a-z0-9-]+)\\.md");

    private final Diagnostics diagnostics;

    public ArticleReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The part of the file name that becomes part of the URL; empty when the name breaks the rules. */
    public static Optional<String> slug(String fileName) {
        Matcher name = FILE_NAME.matcher(fileName);
        return name.matches() ? Optional.of(name.group(1)).filter(ArticleReader::isSlug) : Optional.empty();
    }

    /** Whether it may be part of an address, and the name of a file on every system. */
    static boolean isSlug(String text) {
        return PortableName.isPortable(text)
                && SLUG.matcher(text).matches(); // short first: the pattern recurs with the length
    }

    /** One that is nothing but marks has no lines, and stays as it is. */
    private static List<Words> titleLines(Words title) {
        List<Words> lines = title.split(TITLE_BREAK);
        return lines.isEmpty() ? List.of(title) : lines;
    }

    /** Empty when the front matter lacks what every article needs; its body is read and checked all the same. */
    public Optional<Article> read(SourceFile file, String slug) {
        Optional<FrontMatter> read = FrontMatter.read(file, diagnostics);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        FrontMatter front = read.get();
        Keys keys = new Keys(front.data(), diagnostics);
        Optional<Words> title = keys.requiredWords("title");
        Optional<Words> subtitle = keys.words("subtitle");
        Optional<Words> shortTitle = keys.words("shortTitle");
        Optional<Words> section = keys.words("section");
        boolean draft = keys.flag("draft").orElse(false);
        Provenance provenance = ProvenanceReader.read(keys, diagnostics);
        Particulars particulars = ParticularsReader.read(keys, diagnostics);
        Optional<Kind> kind = new KindReader(diagnostics).read(keys);
        List<Block> body = MarkdownReader.blocks(front.body(), diagnostics);
        if (kind.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        if (body.isEmpty() && !kind.get().name().equals(Kind.DIGEST)) {
            diagnostics.add(Code.ART_010, file.whole());
        }
        return Optional.of(new Article(
                slug,
                kind.get(),
                titleLines(title.get()),
                subtitle,
                shortTitle,
                section,
                draft,
                provenance,
                particulars,
                body,
                ManuscriptReader.read(file)));
    }
}
