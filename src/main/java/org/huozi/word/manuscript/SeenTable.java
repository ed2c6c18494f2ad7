package org.huozi.word.manuscript;

import org.huozi.word.WordBlock.WordTable;

/** A table among paragraphs. */
record SeenTable(WordTable table) implements Seen {}
