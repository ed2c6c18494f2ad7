package org.huozi.diag;

/**
 * Every finding the toolchain can report. Families: SRC files, YML YAML syntax and keys, CFG journal and edition
 * settings, MKD Markdown, ART articles, REF cross-references, FIG figures and tables, FNT fonts, TPL templates, PDF
 * the paginated edition, OUT writing. {@code {0}}, {@code {1}} … are filled with the arguments of a {@link Diagnostic}.
 */
public enum Code {
    SRC_001(
            Severity.ERROR,
            "找不到文件 {0}",
            "file {0} not found",
            "检查文件名是否写对（大小写也要一致）",
            "check the spelling of the file name, upper and lower case included");

    private final Severity severity;
    private final String chinese;
    private final String english;
    private final String chineseHint;
    private final String englishHint;

    Code(Severity severity, String chinese, String english, String chineseHint, String englishHint) {
        this.severity = severity;
        this.chinese = chinese;
        this.english = english;
        this.chineseHint = chineseHint;
        this.englishHint = englishHint;
    }

    /** As printed: {@code SRC-001}. */
    public String id() {
        return name().replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public String chineseHint() {
        return chineseHint;
    }

    public String englishHint() {
        return englishHint;
    }
}
