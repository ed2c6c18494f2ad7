package org.huozi.diag;

import static org.huozi.diag.Severity.ERROR;
import static org.huozi.diag.Severity.NOTE;
import static org.huozi.diag.Severity.WARNING;

/**
 * Every finding the toolchain can report, {@link Family} by family. What it says stands in {@code
 * findings_zh.properties} and {@code findings_en.properties}, where {@code {0}}, {@code {1}} … are filled with the
 * arguments of a {@link Diagnostic}.
 */
public enum Code {
    SRC_001(ERROR),
    SRC_002(ERROR),
    SRC_003(ERROR),
    SRC_004(ERROR),
    SRC_005(ERROR),
    SRC_006(ERROR),
    SRC_007(ERROR),
    SRC_008(ERROR),
    SRC_009(ERROR),
    SRC_010(ERROR),
    SRC_011(ERROR),
    SRC_012(ERROR),

    YML_002(NOTE),
    YML_005(ERROR),
    YML_006(WARNING),
    YML_007(ERROR),
    YML_009(ERROR),
    YML_010(ERROR),
    YML_011(ERROR),
    YML_012(ERROR),
    YML_013(ERROR),
    YML_014(ERROR),
    YML_015(ERROR),
    YML_016(ERROR),
    YML_017(ERROR),
    YML_018(NOTE),
    YML_019(NOTE),
    YML_021(ERROR),
    YML_022(NOTE),
    YML_023(WARNING),
    YML_024(WARNING),
    YML_025(NOTE),
    YML_026(WARNING),
    YML_027(WARNING),
    YML_028(WARNING),
    YML_029(WARNING),
    YML_030(NOTE),
    YML_031(NOTE),
    YML_032(WARNING),
    YML_033(WARNING),
    YML_034(NOTE),
    YML_035(ERROR),
    YML_036(WARNING),
    YML_037(ERROR),
    YML_038(NOTE),
    YML_039(NOTE),
    YML_040(ERROR),

    CFG_001(ERROR),
    CFG_002(ERROR),
    CFG_003(ERROR),
    CFG_004(ERROR),
    CFG_005(ERROR),
    CFG_006(ERROR),
    CFG_007(ERROR),
    CFG_008(ERROR),
    CFG_009(ERROR),
    CFG_010(ERROR),
    CFG_011(ERROR),
    CFG_012(ERROR),
    CFG_013(ERROR),
    CFG_014(ERROR),
    CFG_015(WARNING),
    CFG_016(NOTE),
    CFG_017(WARNING),
    CFG_018(WARNING),
    CFG_019(WARNING),
    CFG_020(WARNING),
    CFG_021(WARNING),
    CFG_022(WARNING),
    CFG_023(ERROR),

    ART_001(ERROR),
    ART_002(ERROR),
    ART_003(WARNING),
    ART_004(ERROR),
    ART_005(ERROR),
    ART_006(ERROR),
    ART_007(WARNING),
    ART_008(ERROR),
    ART_009(ERROR),
    ART_010(WARNING),
    ART_011(ERROR),
    ART_012(ERROR),
    ART_013(ERROR),
    ART_014(WARNING),
    ART_015(ERROR),
    ART_016(WARNING),
    ART_017(WARNING),
    ART_018(WARNING),
    ART_019(ERROR),
    ART_020(WARNING),
    ART_021(NOTE),
    ART_022(NOTE),
    ART_023(NOTE),
    ART_024(ERROR),

    MKD_001(ERROR),
    MKD_002(WARNING),
    MKD_003(WARNING),
    MKD_004(ERROR),
    MKD_005(ERROR),
    MKD_006(WARNING),
    MKD_007(ERROR),
    MKD_008(ERROR),
    MKD_009(ERROR),
    MKD_010(ERROR),
    MKD_011(ERROR),
    MKD_012(ERROR),
    MKD_013(WARNING),
    MKD_014(ERROR),
    MKD_015(ERROR),
    MKD_016(ERROR),
    MKD_017(NOTE),
    MKD_018(WARNING),
    MKD_019(WARNING),
    MKD_020(NOTE),
    MKD_021(WARNING),
    MKD_022(WARNING),
    MKD_023(WARNING),
    MKD_024(WARNING),
    MKD_025(WARNING),
    MKD_026(WARNING),
    MKD_027(WARNING),
    MKD_028(WARNING),
    MKD_029(WARNING),
    MKD_030(WARNING),
    MKD_031(WARNING),
    MKD_032(WARNING),
    MKD_033(NOTE),
    MKD_034(NOTE),
    MKD_035(WARNING),
    MKD_036(WARNING),
    MKD_037(WARNING),
    MKD_038(WARNING),
    MKD_039(NOTE),
    MKD_040(WARNING),
    MKD_041(WARNING),
    MKD_042(NOTE),
    MKD_043(NOTE),
    MKD_044(ERROR),
    MKD_045(ERROR),
    MKD_046(ERROR),
    MKD_047(ERROR),
    MKD_048(ERROR),

    FIG_001(ERROR),
    FIG_002(ERROR),
    FIG_003(ERROR),
    FIG_004(ERROR),
    FIG_005(ERROR),
    FIG_006(ERROR),
    FIG_007(ERROR),
    FIG_008(ERROR),
    FIG_009(ERROR),
    FIG_010(WARNING),
    FIG_011(NOTE),
    FIG_012(ERROR),
    FIG_013(ERROR),
    FIG_014(ERROR),
    FIG_015(WARNING),
    FIG_016(ERROR),
    FIG_017(ERROR),
    FIG_019(ERROR),
    FIG_020(NOTE),
    FIG_021(ERROR),
    FIG_022(WARNING),
    FIG_023(ERROR),
    FIG_024(WARNING),
    FIG_025(WARNING),
    FIG_026(WARNING),
    FIG_030(ERROR),
    FIG_031(ERROR),
    FIG_032(ERROR),
    FIG_035(NOTE),
    FIG_036(ERROR),
    FIG_037(ERROR),
    FIG_038(ERROR),
    FIG_039(ERROR),
    FIG_040(WARNING),
    FIG_041(NOTE),
    FIG_042(NOTE),
    FIG_043(ERROR),
    FIG_044(ERROR),
    FIG_045(ERROR),
    FIG_046(WARNING),
    FIG_047(NOTE),
    FIG_048(ERROR),
    FIG_049(WARNING),
    FIG_050(ERROR),

    REF_001(WARNING),
    REF_002(ERROR),
    REF_003(ERROR),
    REF_004(ERROR),
    REF_005(WARNING),
    REF_006(ERROR),
    REF_007(WARNING),
    REF_008(ERROR),
    REF_009(WARNING),

    FNT_001(ERROR),
    FNT_002(ERROR),
    FNT_003(ERROR),
    FNT_004(ERROR),
    FNT_005(NOTE),

    TYP_001(WARNING),
    TYP_002(WARNING),
    TYP_003(WARNING),
    TYP_004(WARNING),
    TYP_005(WARNING),
    TYP_006(WARNING),
    TYP_007(WARNING),
    TYP_008(WARNING),
    TYP_009(WARNING),
    TYP_010(WARNING),
    TYP_011(NOTE),
    TYP_012(WARNING),
    TYP_013(WARNING),
    TYP_014(WARNING),
    TYP_015(WARNING),
    TYP_016(WARNING),
    TYP_017(WARNING),
    TYP_018(WARNING),
    TYP_019(WARNING),
    TYP_020(WARNING),
    TYP_021(NOTE),
    TYP_022(WARNING),
    TYP_023(NOTE),

    NUM_001(WARNING),
    NUM_002(WARNING),
    NUM_003(WARNING),
    NUM_004(WARNING),
    NUM_005(WARNING),
    NUM_006(WARNING),
    NUM_007(NOTE),
    NUM_008(WARNING),
    NUM_009(WARNING),
    NUM_010(WARNING),
    NUM_011(NOTE),
    NUM_012(WARNING),

    STR_001(WARNING),
    STR_002(WARNING),
    STR_003(WARNING),
    STR_004(NOTE),
    STR_005(WARNING),
    STR_006(WARNING),
    STR_007(NOTE),
    STR_008(NOTE),
    STR_009(WARNING),
    STR_010(WARNING),
    STR_011(WARNING),
    STR_012(WARNING),
    STR_013(NOTE),
    STR_014(WARNING),
    STR_015(WARNING),
    STR_016(NOTE),

    BIB_001(WARNING),
    BIB_002(WARNING),
    BIB_003(WARNING),
    BIB_004(WARNING),
    BIB_005(WARNING),
    BIB_006(WARNING),
    BIB_007(WARNING),
    BIB_008(WARNING),
    BIB_009(WARNING),
    BIB_010(WARNING),
    BIB_011(WARNING),
    BIB_012(WARNING),
    BIB_013(NOTE),
    BIB_014(WARNING),
    BIB_015(WARNING),
    BIB_016(WARNING),
    BIB_017(WARNING),
    BIB_018(NOTE),
    BIB_019(WARNING),

    TRM_001(WARNING),
    TRM_002(WARNING),
    TRM_003(WARNING),
    TRM_004(NOTE),

    PRF_001(WARNING),
    PRF_002(WARNING),
    PRF_003(WARNING),
    PRF_004(WARNING),
    PRF_005(WARNING),

    CHK_001(ERROR),
    CHK_002(NOTE),
    CHK_003(WARNING),
    CHK_004(ERROR),

    TPL_001(ERROR),
    TPL_002(ERROR),
    TPL_003(ERROR),
    TPL_004(ERROR),
    TPL_005(ERROR),
    TPL_006(ERROR),
    TPL_007(ERROR),

    PDF_001(ERROR),
    PDF_002(WARNING),
    PDF_003(ERROR),
    PDF_004(ERROR),
    PDF_005(ERROR),
    PDF_006(WARNING),
    PDF_007(ERROR),
    PDF_008(NOTE),
    PDF_009(WARNING),
    PDF_010(ERROR),
    PDF_013(NOTE),
    PDF_014(ERROR),

    OUT_001(ERROR),
    OUT_002(ERROR),
    OUT_003(ERROR),
    OUT_004(ERROR),
    OUT_005(ERROR),
    OUT_006(ERROR),
    OUT_007(ERROR),
    OUT_008(ERROR),
    OUT_009(ERROR),
    OUT_010(ERROR),
    OUT_011(ERROR);

    private final String id;
    private final Family family;
    private final Severity severity;

    Code(Severity severity) {
        this.id = name().replace('_', '-');
        this.family = Family.valueOf(name().substring(0, 3));
        this.severity = severity;
    }

    /** As printed: {@code SRC-001}. */
    public String id() {
        return id;
    }

    public Family family() {
        return family;
    }

    /** Whether it is about how well the manuscript is written, not about whether it can be published. */
    public boolean isProofreading() {
        return family.isProofreading();
    }

    /** Of a finding, unless the journal wants it otherwise. */
    public Severity severity() {
        return severity;
    }

    public String chinese() {
        return FindingWords.CHINESE.message(this);
    }

    public String english() {
        return FindingWords.ENGLISH.message(this);
    }

    /** What to do about it; empty when the message says it all. */
    public String chineseHint() {
        return FindingWords.CHINESE.hint(this);
    }

    public String englishHint() {
        return FindingWords.ENGLISH.hint(this);
    }
}
