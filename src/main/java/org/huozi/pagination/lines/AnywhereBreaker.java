package org.huozi.pagination.lines;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Lets lines end after any character, which is quick: the first layout learns the measures of blocks, not their lines. */
public final class AnywhereBreaker implements FSTextBreaker {
    private int length;
    private int position;

    @Override
    public void setText(String text) {
        length = text.length();
        position = 0;
    }

    @Override
    public int next() {
        position++;
        return position < length ? position : -1;
    }
}
