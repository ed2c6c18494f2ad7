package org.huozi.check.proofreading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Family;
import org.huozi.diag.Severity;

/**
 * Which findings say that text was not read as it was meant, and how far that goes from their place. All others speak of
 * text that was read: a figure that is not there, a heading too deep, a picture without a file.
 */
enum UnreadExtent {
    /** Signs at both ends of the place, and the address of a link, are printed as they stand; between them are words. */
    SIGNS,
    /** All that stands there is signs: a tag, braces. */
    TAG,
    /** The words that stand there. */
    WORDS,
    /** The lines from there to the next blank one: a table, say, that is none. */
    BLOCK,
    /** A key and all that belongs to it. */
    ENTRY,
    /** The note that stands in the line which the finding names last. */
    NAMED_NOTE,
    /** Everything from there on. */
    REST,
    /** The whole manuscript. */
    ALL;

    private static final Map<UnreadExtent, Set<Code>> CODES = Map.of(
            SIGNS,
            EnumSet.of(
                    Code.MKD_004,
                    Code.MKD_011,
                    Code.MKD_012,
                    Code.MKD_022,
                    Code.MKD_023,
                    Code.MKD_024,
                    Code.MKD_025,
                    Code.MKD_026,
                    Code.MKD_028,
                    Code.MKD_035,
                    Code.MKD_038,
                    Code.MKD_041,
                    Code.FIG_016,
                    Code.FIG_025,
                    Code.REF_008,
                    Code.YML_029),
            TAG,
            EnumSet.of(Code.MKD_003, Code.MKD_005, Code.MKD_010, Code.MKD_037, Code.FIG_024),
            WORDS,
            EnumSet.of(Code.MKD_006, Code.MKD_014, Code.MKD_029, Code.ART_014, Code.YML_023, Code.YML_033),
            BLOCK,
            EnumSet.of(Code.MKD_027, Code.MKD_036),
            NAMED_NOTE,
            EnumSet.of(Code.MKD_009),
            REST,
            EnumSet.of(Code.MKD_040),
            ALL,
            EnumSet.of(Code.MKD_007));

    /** Whether words are lost to the proof-reader, and not signs alone. */
    boolean isOfWords() {
        return this != SIGNS && this != TAG;
    }

    /** How far the text at a finding was not read; empty where it was. */
    static Optional<UnreadExtent> of(Diagnostic finding) {
        Code code = finding.code();
        if (code.family() == Family.YML && finding.severity() == Severity.ERROR) {
            return Optional.of(ENTRY);
        }
        return CODES.entrySet().stream()
                .filter(extent -> extent.getValue().contains(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
