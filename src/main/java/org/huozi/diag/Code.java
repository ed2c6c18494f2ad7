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
            "check the spelling of the file name, upper and lower case included"),

    TPL_001(
            Severity.ERROR,
            "找不到模板 {0}",
            "template {0} not found",
            "检查 templates 文件夹里是否有这个文件，名称和大小写是否一致",
            "check that the file is in the templates folder and that its name matches, upper and lower case included"),
    TPL_002(
            Severity.ERROR,
            "模板语法有误：{0}",
            "template syntax error: {0}",
            "检查这一处的 <#…>、</#…>、<@…> 和 ${…} 是否成对、是否写全",
            "check that <#…>, </#…>, <@…> and ${…} are closed and complete here"),
    TPL_003(
            Severity.ERROR,
            "模板用到的 {0} 没有值",
            "{0}, used in the template, has no value",
            "检查名称是否写对；可能缺省的值先用 <#if {0}??> 判断",
            "check the spelling; test a value that may be absent with <#if {0}??> first"),
    TPL_004(
            Severity.ERROR,
            "模板这一处无法执行：{0}",
            "the template cannot be carried out here: {0}",
            "检查这一处的写法，例如是否把列表当成了文字",
            "check the expression, for instance whether a list is used as text"),
    TPL_005(
            Severity.ERROR,
            "读不了模板：{0}",
            "the template cannot be read: {0}",
            "检查文件是否存为 UTF-8，是否有读取权限",
            "check that the file is saved as UTF-8 and may be read");

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
