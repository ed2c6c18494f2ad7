package org.huozi.config;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.model.Colophon;
import org.huozi.references.ListStyle;
import org.huozi.source.SourceFile;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlScalar;
import org.huozi.typeset.HouseStyle;

/** journal.yaml → {@link JournalConfig}. */
public final class JournalReader {
    private static final String CURRENT_VERSION = "[1１](?:\\.0)?";
    private static final String DEFAULT_LANGUAGE = "zh-CN";

    private final Project project;
    private final SourceReader sources;

    public JournalReader(Project project, SourceReader sources) {
        this.project = project;
        this.sources = sources;
    }

    /** Empty when the file is missing or lacks what is required; the reasons are in {@code diagnostics}. */
    public Optional<JournalConfig> read(Diagnostics diagnostics) {
        Optional<SourceFile> file = sources.read(project.journal(), Span.startOf(project.journal()), diagnostics);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        return Yaml.mapping(file.get(), diagnostics)
                .map(mapping -> new Keys(mapping, diagnostics))
                .flatMap(keys -> journal(keys, diagnostics));
    }

    private static Optional<JournalConfig> journal(Keys keys, Diagnostics diagnostics) {
        Optional<String> version = keys.requiredText("formatVersion");
        if (version.isPresent() && !version.get().matches(CURRENT_VERSION)) {
            boolean newer = version.get().matches("[1-9][0-9.]*");
            diagnostics.add(
                    newer ? Code.CFG_001 : Code.CFG_002,
                    keys.scalar("formatVersion").orElseThrow().span(),
                    version.get());
            return Optional.empty();
        }
        Optional<String> title = keys.requiredText("title").map(JournalReader::bare);
        Optional<String> titleEn = keys.text("titleEn");
        Optional<String> publisher = keys.requiredText("publisher");
        String language = keys.scalar("language")
                .filter(tag -> isLanguage(tag, diagnostics))
                .map(YamlScalar::value)
                .orElse(DEFAULT_LANGUAGE);
        Optional<URI> url = keys.url("url").map(JournalReader::withSlash);
        Optional<String> description = keys.text("description");
        Optional<String> rights = keys.text("rights");
        HouseStyle typesetting = keys.node("typesetting")
                .flatMap(node -> Keys.of(node, "typesetting", diagnostics))
                .map(JournalReader::typesetting)
                .orElse(HouseStyle.DEFAULT);
        PrintStyle print = keys.node("print")
                .flatMap(node -> Keys.of(node, "print", diagnostics))
                .map(PrintStyle::read)
                .orElse(PrintStyle.DEFAULT);
        SiteStyle site = keys.node("site")
                .flatMap(node -> Keys.of(node, "site", diagnostics))
                .map(SiteStyle::read)
                .orElse(SiteStyle.DEFAULT);
        ListStyle bibliography = keys.node("bibliography")
                .flatMap(node -> Keys.of(node, "bibliography", diagnostics))
                .map(BibliographySettings::read)
                .orElse(ListStyle.DEFAULT);
        Colophon colophon = ColophonReader.read(keys);
        SerialNumbers numbers = SerialNumbers.read(keys, colophon, diagnostics);
        HouseRules rules = new HouseRulesReader(diagnostics).read(keys);
        keys.finish();
        return title.isPresent() && publisher.isPresent()
                ? Optional.of(new JournalConfig(
                        title.get(),
                        titleEn,
                        publisher.get(),
                        numbers,
                        language,
                        url,
                        description,
                        rights,
                        colophon,
                        typesetting,
                        print,
                        rules,
                        site,
                        bibliography))
                : Optional.empty();
    }

    private static HouseStyle typesetting(Keys keys) {
        HouseStyle.Prohibition prohibition = keys.choice(
                        "prohibition",
                        Map.of(
                                "basic", HouseStyle.Prohibition.BASIC,
                                "gb", HouseStyle.Prohibition.GB,
                                "strict", HouseStyle.Prohibition.STRICT))
                .orElse(HouseStyle.DEFAULT.prohibition());
        HouseStyle.Marks marks = keys.choice(
                        "marks",
                        Map.of(
                                "quanjiao", HouseStyle.Marks.QUANJIAO,
                                "kaiming", HouseStyle.Marks.KAIMING,
                                "banjiao", HouseStyle.Marks.BANJIAO))
                .orElse(HouseStyle.DEFAULT.marks());
        HouseStyle.Pair pair = keys.choice(
                        "pair", Map.of("1.5", HouseStyle.Pair.ONE_AND_A_HALF, "1", HouseStyle.Pair.ONE))
                .orElse(HouseStyle.DEFAULT.pair());
        boolean hanging = keys.flag("hanging").orElse(HouseStyle.DEFAULT.hanging());
        keys.finish();
        return new HouseStyle(prohibition, marks, pair, hanging);
    }

    /** Readers see it in 《》 of the templates' own. */
    private static String bare(String title) {
        return title.matches("《[^《》]+》") ? title.substring(1, title.length() - 1) : title;
    }

    private static URI withSlash(URI url) {
        return url.toString().endsWith("/") ? url : URI.create(url + "/");
    }

    private static boolean isLanguage(YamlScalar tag, Diagnostics diagnostics) {
        try {
            new Locale.Builder().setLanguageTag(tag.value()).build();
            return true;
        } catch (IllformedLocaleException malformed) {
            diagnostics.add(Code.CFG_013, tag.span(), tag.value());
            return false;
        }
    }
}
