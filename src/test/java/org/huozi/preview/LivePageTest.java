package org.huozi.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LivePageTest {
    @Test
    void aPageGetsTheScriptAndLeaveForWhatItDoes() {
        String page = """
                <head>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
                </head><body>水</body>""";

        assertThat(LivePage.of(page, 7, false))
                .contains("content=\"default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'\">")
                .contains("<script defer src=\"/.huozi/preview.js\" data-version=\"7\"></script>\n")
                .endsWith("</head><body>水</body>");
    }

    @Test
    void thePageOfFindingsMayRunTheScript() {
        String page = """
                <head>
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                </head>""";

        assertThat(LivePage.of(page, 1, true))
                .contains("script-src 'self'", "style-src 'self' 'unsafe-inline'", "data-findings")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
    }

    @Test
    void aPageWithoutAPolicyOrAHeadStaysReadable() {
        assertThat(LivePage.of("<p>水</p>", 1, false)).contains("preview.js").endsWith("<p>水</p>");
    }
}
