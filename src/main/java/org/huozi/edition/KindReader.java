package org.huozi.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Suggestion;
import org.huozi.markdown.MarkdownReader;
import org.huozi.model.Author;
import org.huozi.model.Kind;
import org.huozi.model.Paragraph;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;

/** The keys of the front matter that depend on the article's kind. */
final class KindReader {
    private static final String FOREWORD = "foreword";
    private static final String ARTICLE = "article";
    private static final String POLICY = "policy";
    private static final String DIGEST = "digest";

    private static final Map<String, Set<String>> KEYS = Map.of(
            FOREWORD, Set.of(),
            ARTICLE, Set.of("authors", "abstract", "keywords"),
            POLICY, Set.of("issuer", "documentNumber", "date"),
            DIGEST, Set.of("label", "items"));

    /** What an editor may write instead. */
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("卷首语", FOREWORD),
            Map.entry("前言", FOREWORD),
            Map.entry("文章", ARTICLE),
            Map.entry("论文", ARTICLE),
            Map.entry("政策", POLICY),
            Map.entry("政策文件", POLICY),
            Map.entry("公文", POLICY),
            Map.entry("时讯", DIGEST),
            Map.entry("时讯汇编", DIGEST),
            Map.entry("快讯", DIGEST));

    private final Diagnostics diagnostics;

    KindReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reads the kind and all keys it knows, and reports those it does not. */
    Optional<Kind> read(Keys keys) {
        Optional<String> name = keys.requiredText("kind");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Optional<Kind> kind = switch (name.get()) {
            case FOREWORD -> Optional.of(new Kind.Foreword());
            case ARTICLE -> Optional.of(paper(keys));
            case POLICY -> Optional.of(policy(keys));
            case DIGEST -> Optional.of(digest(keys));
            default -> Optional.empty();
        };
        if (kind.isPresent()) {
            keys.unknown().forEach(key -> reportUnknown(keys, key, name.get()));
        } else {
            reportKind(keys.scalar("kind").orElseThrow(), name.get());
        }
        return kind;
    }

    private void reportUnknown(Keys keys, YamlScalar key, String kind) {
        if (KEYS.values().stream().anyMatch(others -> others.contains(key.value()))) {
            diagnostics.add(Code.YML_012, key.span(), key.value(), kind);
        } else {
            keys.report(key);
        }
    }

    private void reportKind(YamlScalar written, String name) {
        Optional.ofNullable(CHINESE.get(name))
                .or(() -> Suggestion.nearest(name, KEYS.keySet()))
                .ifPresentOrElse(
                        meant -> diagnostics.add(Code.ART_009, written.span(), name, meant),
                        () -> diagnostics.add(Code.ART_008, written.span(), name));
    }

    private Kind paper(Keys keys) {
        List<Author> authors = new ArrayList<>();
        for (YamlNode node : keys.list("authors")) {
            Keys.ofItem(node, "authors", "name", diagnostics)
                    .flatMap(KindReader::author)
                    .ifPresent(authors::add);
        }
        List<Paragraph> summary = keys.scalar("abstract")
                .map(text -> MarkdownReader.paragraphs(text.paragraphs(), diagnostics))
                .orElse(List.of());
        return new Kind.Paper(authors, summary, KeywordsReader.read(keys));
    }

    private static Optional<Author> author(Keys keys) {
        Optional<String> name = keys.requiredText("name");
        Optional<String> affiliation = keys.text("affiliation");
        Optional<String> position = keys.text("position");
        keys.finish();
        return name.map(known -> new Author(known, affiliation, position));
    }

    private static Kind policy(Keys keys) {
        return new Kind.Policy(keys.text("issuer"), keys.text("documentNumber"), keys.day("date"));
    }

    private Kind digest(Keys keys) {
        return new Kind.Digest(keys.text("label"), new NewsReader(diagnostics).read(keys.requiredList("items")));
    }
}
