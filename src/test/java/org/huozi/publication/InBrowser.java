package org.huozi.publication;

import java.io.IOException;
import org.huozi.needs.Needs;
import org.huozi.needs.Tool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** What tests in a browser begin and end with. */
@Needs({Tool.BROWSER, Tool.CHINESE_FONTS})
abstract class InBrowser {
    protected static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void anOrdinaryScreen() {
        browser.width(1440);
        browser.media("", "light");
    }
}
