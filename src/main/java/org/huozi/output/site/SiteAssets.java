package org.huozi.output.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;

/**
 * The files all pages share. Their names carry a digest of their content, so that a host may let browsers keep them
 * for ever and a changed design still shows at once.
 *
 * @param stylesheet of every page: all style sheets of {@code templates/css/site} in one
 * @param styles of some pages, by the name of their bundle: all style sheets of {@code templates/css/<bundle>} in one
 * @param scripts by the name of their bundle: all scripts of {@code templates/js/<bundle>} in one
 */
record SiteAssets(Artifact stylesheet, Artifact icon, Map<String, Artifact> styles, Map<String, Artifact> scripts) {
    private static final String STYLES = "css";
    private static final String OF_ALL = "site";
    private static final String SCRIPTS = "js";
    private static final String ICON = "site/icon.svg";

    SiteAssets {
        styles = Map.copyOf(styles);
        scripts = Map.copyOf(scripts);
    }

    static SiteAssets of(Templates templates, Diagnostics diagnostics) {
        Map<String, Artifact> styles = bundles(templates, STYLES, ".css", diagnostics);
        styles.remove(OF_ALL);
        return new SiteAssets(
                hashed("style", ".css", joined(templates, STYLES + "/" + OF_ALL, ".css", diagnostics)),
                hashed("icon", ".svg", templates.text(ICON, diagnostics).orElse("")),
                styles,
                bundles(templates, SCRIPTS, ".js", diagnostics));
    }

    /** By the names of the folders in a folder, each of which becomes one file. */
    private static Map<String, Artifact> bundles(
            Templates templates, String parent, String extension, Diagnostics diagnostics) {
        Map<String, Artifact> bundles = new TreeMap<>();
        for (String folder : templates.folders(parent)) {
            String bundle = folder.substring(folder.lastIndexOf('/') + 1);
            bundles.put(bundle, hashed(bundle, extension, joined(templates, folder, extension, diagnostics)));
        }
        return bundles;
    }

    Stream<Artifact> all() {
        Stream<Artifact> bundles = Stream.of(styles, scripts)
                .flatMap(kind -> kind.entrySet().stream().sorted(Map.Entry.comparingByKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(Stream.of(stylesheet, icon), bundles);
    }

    /** All files of a folder, in the order of their names, become one. */
    private static String joined(Templates templates, String folder, String extension, Diagnostics diagnostics) {
        return templates.list(folder, extension).stream()
                .map(name -> templates.text(name, diagnostics).orElse(""))
                .collect(Collectors.joining("\n"));
    }

    private static Artifact hashed(String name, String extension, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(sha256(bytes)).substring(0, 10);
        return new Artifact("site/assets/" + name + "." + digest + extension, bytes);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) { // every Java platform has it
            throw new IllegalStateException(impossible);
        }
    }
}
