package org.huozi.comparison.pdf;

import org.huozi.comparison.ProofPage;

/** What is written on the sheets beside the pages themselves. */
public interface SheetWords {

    /** Of the whole document. */
    String title();

    /** Over the old pages. */
    String before();

    /** Over the new ones. */
    String after();

    /** What a page is called: by its folio, or by its place in the file. */
    String page(ProofPage page);

    /** In place of a page that one proof lacks. */
    String noPage();
}
