package org.huozi.word.manuscript;

/** What a reader sees one below the other. */
sealed interface Seen permits SeenParagraph, SeenTable {}
