package org.huozi.publication;

import java.nio.file.Path;
import java.util.List;

/** What every real browser can be asked. */
interface OpenPages {
    void visit(Path site, String page);

    /** What an expression of JavaScript is, on the page. */
    Object value(String expression);

    /** What pages have asked for since the last question, a line each. */
    List<String> requests();
}
