package org.huozi.config;

import java.util.Map;

/**
 * The journal's choices for its pages, {@code print:} in journal.yaml.
 *
 * @param runningHeaders whether pages carry 书眉 (GB/T 3179-2009 §8)
 * @param partsOnRecto whether every part opens on a right-hand page, after a blank page where need be
 * @param notesAtEnd whether notes stand at the end of their article instead of the foot of the page
 * @param circledNotes whether notes are numbered ①, ② instead of [1], [2]
 * @param englishInFront whether title, abstract and keywords in English stand before the text instead of behind it
 * @param englishContents whether there are 英文目次
 */
public record PrintStyle(
        boolean runningHeaders,
        boolean partsOnRecto,
        boolean notesAtEnd,
        boolean circledNotes,
        boolean englishInFront,
        boolean englishContents) {
    public static final PrintStyle DEFAULT = new PrintStyle(true, false, false, false, false, false);

    static PrintStyle read(Keys keys) {
        PrintStyle style = new PrintStyle(
                keys.flag("runningHeaders").orElse(DEFAULT.runningHeaders()),
                keys.flag("partsOnRecto").orElse(DEFAULT.partsOnRecto()),
                keys.flag("notesAtEnd").orElse(DEFAULT.notesAtEnd()),
                keys.choice("noteMarks", Map.of("bracketed", false, "circled", true))
                        .orElse(DEFAULT.circledNotes()),
                keys.choice("englishMatter", Map.of("front", true, "end", false))
                        .orElse(DEFAULT.englishInFront()),
                keys.flag("englishContents").orElse(DEFAULT.englishContents()));
        keys.finish();
        return style;
    }
}
