package org.huozi.revision;

/** What a comparison of two revisions ends with. */
public sealed interface ComparisonResult permits ComparedRevisions, ComparisonResult.Untagged {

    /**
     * One of the PDF files has no tags: its text cannot be told from its running headers.
     *
     * @param name of the revision with this file
     */
    record Untagged(String name) implements ComparisonResult {
        public String chinese() {
            return "“" + name + "”的 PDF 没有标签（不是活字排的），分不清正文和书眉，没法比较";
        }

        public String english() {
            return "the PDF of “" + name + "” has no tags, it was not set by Huozi";
        }
    }
}
