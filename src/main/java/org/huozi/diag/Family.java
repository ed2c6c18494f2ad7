package org.huozi.diag;

/** What codes are about, in their first three letters. Codes, their words and docs/diagnostics.md keep to this order. */
public enum Family {
    SRC("文件", "Files", "文件找不到、打不开，或不是 UTF-8 的文本。", false),
    YML("YAML 写法和键", "YAML syntax and keys", "journal.yaml、edition.yaml 和文章开头两行 --- 之间的写法，以及哪些键可写、必写。", false),
    CFG("刊和期的设置", "Journal and edition settings", "刊和期的信息：日期、期号、网址，以及命令行里指定的期和文件夹。", false),
    ART("文章", "Articles", "一期里列了哪些文章，文件名和文章类型对不对。", false),
    DOC("Word 稿", "Word manuscripts", "从 Word 文件导入稿件（huozi import）：文件能不能读，哪些没有搬过来。", false),
    MKD("正文", "Markdown", "正文的标题、链接、脚注、图片写法。", false),
    FIG("图和表", "Figures and tables", "图和表的容器、编号，图片文件在不在、能不能用。", false),
    REF("引用", "Cross-references", "文中提到的图、表在不在本文里。", false),
    FNT("字体", "Fonts", "字体文件，以及字体里没有的字。", false),
    TYP("标点和字", "Marks and characters", "校对：标点和字的写法，依据 GB/T 15834 和 CLREQ。", true),
    NUM("数字", "Numbers", "校对：数字、范围、日期、发文字号的写法，依据 GB/T 15835 和 GB/T 9704。", true),
    STR("结构", "Structure", "校对：标题编号，图表先提到后出现，摘要、关键词，英文、标识、日期，时讯的次序。", true),
    BIB("参考文献", "Lists of sources", "校对：参考文献表和正文里的引用，依据 GB/T 7714（第几版看本期的日期，或 journal.yaml 的 bibliography）。", true),
    TRM("本刊用语", "Terms", "校对：content/terms.yaml 规定的写法。", true),
    PRF("出版要求", "Profile", "校对：公开期刊或内部资料按规定必须有、不能有的。", true),
    CHK("校对的设置", "Settings of the proof-reader", "journal.yaml 的 checks，稿件里“就这样”的记号。", true),
    TPL("模板", "Templates", "模板的错，设计者来改。", false),
    PDF("版面", "The paginated edition", "排版时才看得出的错：印刷模板、样式表、起始页码。", false),
    OUT("写出", "Writing", "文件写不进去：有程序正开着它、磁盘满了、不让写，或有别的东西挡着。", false);

    private final String chinese;
    private final String english;
    private final String about;
    private final boolean proofreading;

    Family(String chinese, String english, String about, boolean proofreading) {
        this.chinese = chinese;
        this.english = english;
        this.about = about;
        this.proofreading = proofreading;
    }

    /** As a heading: {@code 文件 Files}. */
    public String title() {
        return chinese + " " + english;
    }

    /** What its codes find, in a Chinese sentence. */
    public String about() {
        return about;
    }

    /** Whether it is about how well the manuscript is written, not about whether it can be published. */
    public boolean isProofreading() {
        return proofreading;
    }
}
