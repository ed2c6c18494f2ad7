package org.huozi.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huozi.diag.Diagnostics;
import org.huozi.model.Role;
import org.huozi.source.Passage;
import org.huozi.source.SourceFile;
import org.huozi.source.YamlMapping;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/**
 * A value of the front matter that readers see as it is written, with its place. Abstracts and the texts of news are
 * Markdown and belong to the article.
 */
public record FrontText(Role role, Passage passage) {
    private static final Map<String, Role> ROLES = Map.of(
            "title", Role.TITLE,
            "subtitle", Role.TITLE,
            "shortTitle", Role.TITLE,
            "keywords", Role.KEYWORDS,
            "issuer", Role.NAME,
            "name", Role.NAME,
            "affiliation", Role.NAME,
            "position", Role.NAME,
            "documentNumber", Role.DOCUMENT_NUMBER,
            "label", Role.NAME);

    /** All of a manuscript, in its order; none when its front matter cannot be read, which reading has reported. */
    public static List<FrontText> of(SourceFile manuscript) {
        List<FrontText> texts = new ArrayList<>();
        FrontMatter.read(manuscript, new Diagnostics()).ifPresent(front -> collect(front.data(), texts));
        return texts;
    }

    private static void collect(YamlMapping mapping, List<FrontText> texts) {
        for (YamlMapping.Entry entry : mapping.entries()) {
            collect(entry.key().value(), entry.value(), texts);
        }
    }

    private static void collect(String key, YamlNode node, List<FrontText> texts) {
        if (node instanceof YamlMapping mapping) {
            collect(mapping, texts);
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(key, item, texts));
        } else if (node instanceof YamlScalar scalar && ROLES.containsKey(key)) {
            texts.add(new FrontText(ROLES.get(key), scalar.passage()));
        }
    }
}
