package org.huozi.output.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;

/**
 * The files all pages share. Their names carry a digest of their content, so that a host may let browsers keep them
 * for ever and a changed design still shows at once.
 */
record SiteAssets(Artifact stylesheet, Artifact icon) {
    private static final String STYLES = "css/site";
    private static final String ICON = "site/icon.svg";

    /** All style sheets of {@code templates/css/site}, in the order of their names, become one. */
    static SiteAssets of(Templates templates, Diagnostics diagnostics) {
        String styles = templates.list(STYLES, ".css").stream()
                .map(name -> templates.text(name, diagnostics).orElse(""))
                .collect(Collectors.joining("\n"));
        return new SiteAssets(
                hashed("style", ".css", styles),
                hashed("icon", ".svg", templates.text(ICON, diagnostics).orElse("")));
    }

    List<Artifact> all() {
        return List.of(stylesheet, icon);
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
