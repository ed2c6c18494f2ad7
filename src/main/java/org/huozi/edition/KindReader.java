package org.huozi.edition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.config.Keys;
import org.huozi.config.TypedWords;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Suggestion;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Author;
import org.huozi.model.Field;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.source.YamlScalar;

/** The keys of the front matter that depend on the article's kind. */
final class KindReader {
    private static final List<String> NAMES =
            List.of(Kind.FOREWORD, Kind.PAPER, Kind.INTERVIEW, Kind.REVIEW, Kind.BRIEF, Kind.POLICY, Kind.DIGEST);

    /** What an editor may write instead. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("卷首语", Kind.FOREWORD),
            Map.entry("前言", Kind.FOREWORD),
            Map.entry("文章", Kind.PAPER),
            Map.entry("论文", Kind.PAPER),
            Map.entry("访谈", Kind.INTERVIEW),
            Map.entry("对话", Kind.INTERVIEW),
            Map.entry("书评", Kind.REVIEW),
            Map.entry("短讯", Kind.BRIEF),
            Map.entry("简讯", Kind.BRIEF),
            Map.entry("政策", Kind.POLICY),
            Map.entry("政策文件", Kind.POLICY),
            Map.entry("公文", Kind.POLICY),
            Map.entry("时讯", Kind.DIGEST),
            Map.entry("时讯汇编", Kind.DIGEST),
            Map.entry("快讯", Kind.DIGEST));

    private final Diagnostics diagnostics;

    KindReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the kind and all keys it knows, and reports those it does not. */
    Optional<Kind> read(Keys keys) {
        Optional<String> written = keys.requiredText("kind");
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String name = name(written.get());
        Optional<Kind> kind = switch (name) {
            case Kind.FOREWORD -> Optional.of(new Kind.Foreword());
            case Kind.PAPER, Kind.INTERVIEW, Kind.REVIEW -> Optional.of(signed(name, keys));
            case Kind.BRIEF -> Optional.of(new Kind.Brief());
            case Kind.POLICY -> Optional.of(policy(keys));
            case Kind.DIGEST -> Optional.of(digest(keys));
            default -> Optional.empty();
        };
        if (kind.isPresent()) {
            keys.unknown().forEach(key -> reportUnknown(keys, key, name));
        } else {
            reportKind(keys.scalar("kind").orElseThrow(), name);
        }
        return kind;
    }

    /** The English word, whatever its capitals and quotes, or the Chinese one that it stands for. */
    private static String name(String written) {
        String bare = TypedWords.bare(written);
        String lower = bare.toLowerCase(Locale.ROOT);
        return NAMES.contains(lower) ? lower : CHINESE.getOrDefault(bare, written);
    }

    private void reportUnknown(Keys keys, YamlScalar key, String kind) {
        if (Field.isOfSomeKinds(key.value())) {
            diagnostics.add(Code.YML_012, key.span(), key.value(), kind);
        } else {
            keys.report(key);
        }
    }

    private void reportKind(YamlScalar written, String name) {
        Suggestion.nearest(name, NAMES)
                .ifPresentOrElse(
                        meant -> diagnostics.add(Code.ART_009, written.span(), name, meant),
                        () -> diagnostics.add(Code.ART_008, written.span(), name));
    }

    private Kind signed(String name, Keys keys) {
        List<Author> authors = new AuthorsReader(diagnostics).read(keys);
        List<Paragraph> summary = keys.running("abstract")
                .map(text -> MarkdownReader.paragraphs(text.paragraphs(), diagnostics))
                .orElse(List.of());
        return new Kind.Paper(name, authors, summary, KeywordsReader.read(keys));
    }

    private static Kind policy(Keys keys) {
        return new Kind.Policy(keys.words("issuer"), keys.words("documentNumber"), keys.day("date"));
    }

    private Kind digest(Keys keys) {
        return new Kind.Digest(keys.words("label"), new NewsReader(diagnostics).read(keys.requiredList("items")));
    }
}
