package org.huozi.fonts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.huozi.config.Keys;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.huozi.source.SourceReader;
import org.huozi.source.Yaml;
import org.huozi.source.YamlNode;

/** fonts/fonts.yaml → {@link FontLibrary}. */
public final class FontLibraryReader {
    private static final String FILE = "fonts/fonts.yaml";

    private final SourceReader sources;
    private final Diagnostics diagnostics;
    private final Map<String, String> standIns = new HashMap<>();

    public FontLibraryReader(SourceReader sources, Diagnostics diagnostics) {
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    /** Empty when no page can be set with what is there; the reasons are in the diagnostics. */
    public Optional<FontLibrary> read() {
        return sources.read(FILE, Span.startOf(FILE), diagnostics)
                .flatMap(file -> Yaml.mapping(file, diagnostics))
                .flatMap(mapping -> library(new Keys(mapping, diagnostics)));
    }

    private Optional<FontLibrary> library(Keys keys) {
        keys.requiredNumber("formatVersion", 1, 1);
        List<Face> faces = new ArrayList<>();
        List<YamlNode> families = keys.requiredList("families");
        for (YamlNode family : families) {
            Keys.ofItem(family, "families", "name", diagnostics).ifPresent(entry -> faces.addAll(family(entry)));
        }
        Set<String> names = faces.stream().map(Face::family).collect(Collectors.toSet());
        List<String> fallback = new ArrayList<>();
        for (YamlNode name : keys.requiredList("fallback")) {
            keys.scalar("fallback", name).ifPresent(scalar -> {
                if (!names.contains(scalar.value())) {
                    diagnostics.add(Code.FNT_003, scalar.span(), scalar.value(), String.join("、", names));
                }
                fallback.add(scalar.value());
            });
        }
        keys.finish();
        boolean usable = !faces.isEmpty() && !fallback.isEmpty() && names.containsAll(fallback);
        return usable ? Optional.of(new FontLibrary(faces, fallback, standIns)) : Optional.empty();
    }

    private List<Face> family(Keys keys) {
        Optional<String> name = keys.requiredText("name");
        keys.requiredText("licence").ifPresent(licence -> requireFile(licence, keys.span("licence")));
        Set<Integer> excluded =
                keys.text("without").orElse("").codePoints().boxed().collect(Collectors.toSet());
        List<Face> faces = new ArrayList<>();
        for (YamlNode face : keys.requiredList("faces")) {
            Keys.ofItem(face, "faces", "weight", diagnostics).ifPresent(entry -> {
                OptionalInt weight = entry.requiredNumber("weight", 100, 900);
                Optional<FontFile> font = entry.requiredText("file").flatMap(file -> open(file, entry.span("file")));
                entry.finish();
                if (name.isPresent() && weight.isPresent() && font.isPresent()) {
                    faces.add(new Face(name.get(), weight.getAsInt(), font.get(), excluded));
                }
            });
        }
        for (YamlNode other : keys.list("insteadOf")) {
            keys.scalar("insteadOf", other)
                    .ifPresent(scalar -> name.ifPresent(
                            family -> standIns.putIfAbsent(scalar.value().toLowerCase(Locale.ROOT), family)));
        }
        keys.finish();
        return faces;
    }

    private Optional<Path> requireFile(String file, Span mention) {
        Optional<Path> path = sources.locate("fonts/" + file).filter(Files::isRegularFile);
        if (path.isEmpty()) {
            diagnostics.add(Code.SRC_001, mention, "fonts/" + file);
        }
        return path;
    }

    private Optional<FontFile> open(String file, Span mention) {
        return requireFile(file, mention).flatMap(path -> {
            try {
                Optional<FontFile> font = FontFile.open(path);
                if (font.isEmpty()) {
                    diagnostics.add(Code.FNT_001, mention, file);
                }
                return font;
            } catch (IOException unreadable) {
                diagnostics.add(Code.SRC_006, mention, "fonts/" + file);
                return Optional.empty();
            }
        });
    }
}
