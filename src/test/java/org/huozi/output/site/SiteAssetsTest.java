package org.huozi.output.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.huozi.diag.Diagnostics;
import org.huozi.html.Templates;
import org.huozi.output.Artifact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteAssetsTest {
    @TempDir
    private Path templates;

    @BeforeEach
    void aDesign() throws IOException {
        write("site/icon.svg", "<svg/>");
        write("css/site/20-b.css", "b{}");
        write("css/site/10-a.css", "a{}");
    }

    @Test
    void joinsEachFolderOfScriptsInTheOrderOfTheirNames() throws IOException {
        write("js/site/20-second.js", "second();");
        write("js/site/10-first.js", "first();");
        write("js/site/README.md", "no script");
        write("js/search/search.js", "search();");
        SiteAssets assets = assets();
        assertThat(assets.scripts()).containsOnlyKeys("site", "search");
        assertThat(text(assets.scripts().get("site"))).isEqualTo("first();\nsecond();");
        assertThat(assets.scripts().get("search").path()).matches("site/assets/search\\.[0-9a-f]{10}\\.js");
        assertThat(assets.all()).hasSize(4);
    }

    @Test
    void needsNoScripts() {
        assertThat(assets().scripts()).isEmpty();
        assertThat(text(assets().stylesheet())).isEqualTo("a{}\nb{}");
    }

    @Test
    void givesChangedContentAnotherName() throws IOException {
        String before = assets().stylesheet().path();
        write("css/site/20-b.css", "b{color:red}");
        assertThat(assets().stylesheet().path()).isNotEqualTo(before);
    }

    private SiteAssets assets() {
        Diagnostics diagnostics = new Diagnostics();
        SiteAssets assets = SiteAssets.of(new Templates(templates), diagnostics);
        assertThat(diagnostics.all()).isEmpty();
        return assets;
    }

    private void write(String path, String content) throws IOException {
        Path file = templates.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String text(Artifact artifact) {
        return new String(artifact.content(), StandardCharsets.UTF_8);
    }
}
