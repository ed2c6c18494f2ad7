package org.huozi.check.copy;

import java.util.Set;

/** What a stretch of running text is, where it is more than plain words; a stretch may be several of them. */
public enum Fragment {
    /** A web or mail address, a path of files. */
    ADDRESS,
    /** Signs that name a thing, in the form their owner gave them: a standard, a telephone number, a date of digits, an ISBN, a version. */
    IDENTIFIER,
    /** A mention of a source: [2-4], （王五, 2019; Smith, 2015: 35）. */
    CITATION,
    /** An entry of a list of sources, or a source named in its form (GB/T 7714). */
    ENTRY,
    /** A sentence, or a part of one, in English or another language of Latin letters. */
    WESTERN,
    /** The name of a work, with its marks: 《…》. */
    TITLE,
    /** What stands between quotation marks, with them. */
    QUOTATION;

    /** Those whose marks and signs others chose. */
    public static final Set<Fragment> OF_OTHERS = Set.of(ADDRESS, IDENTIFIER, CITATION, ENTRY, WESTERN);
}
