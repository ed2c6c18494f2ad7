package org.huozi.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.huozi.sample.Resources;
import org.junit.jupiter.api.Test;

/** The paper of diagnostics says what the program says. */
class DiagnosticsPaperIT {
    private static final Path PAPER = Path.of("docs/diagnostics.md");

    private static final Map<String, Family> FAMILIES = Map.ofEntries(
            family("SRC", "文件 Files", "文件找不到、打不开，或不是 UTF-8 的文本。"),
            family("YML", "YAML 写法和键 YAML syntax and keys", "journal.yaml、edition.yaml 和文章开头两行 --- 之间的写法，以及哪些键可写、必写。"),
            family("CFG", "刊和期的设置 Journal and edition settings", "刊和期的信息：日期、期号、网址，以及命令行里指定的期和文件夹。"),
            family("MKD", "正文 Markdown", "正文的标题、链接、脚注、图片写法。"),
            family("ART", "文章 Articles", "一期里列了哪些文章，文件名和文章类型对不对。"),
            family("REF", "引用 Cross-references", "文中提到的图、表在不在本文里。"),
            family("FIG", "图和表 Figures and tables", "图和表的容器、编号，图片文件在不在、能不能用。"),
            family("FNT", "字体 Fonts", "字体文件，以及字体里没有的字。"),
            family("TYP", "标点和字 Marks and characters", "校对：标点和字的写法，依据 GB/T 15834 和 CLREQ。"),
            family("NUM", "数字 Numbers", "校对：数字、范围、日期、发文字号的写法，依据 GB/T 15835 和 GB/T 9704。"),
            family("STR", "结构 Structure", "校对：标题编号，图表先提到后出现，摘要、关键词，时讯的次序。"),
            family("TRM", "本刊用语 Terms", "校对：content/terms.yaml 规定的写法。"),
            family("PRF", "出版要求 Profile", "校对：公开期刊或内部资料按规定必须有、不能有的。"),
            family("CHK", "校对的设置 Settings of the proof-reader", "journal.yaml 的 checks，稿件里“就这样”的记号。"),
            family("TPL", "模板 Templates", "模板的错，设计者来改。"),
            family("PDF", "版面 The paginated edition", "排版时才看得出的错：印刷模板、样式表、起始页码。"),
            family("OUT", "写出 Writing", "成品写不进去，多半是有程序正开着它。"));

    /** A heading, and what its codes are about. */
    private record Family(String name, String about) {}

    private static Map.Entry<String, Family> family(String letters, String name, String about) {
        return Map.entry(letters, new Family(name, about));
    }

    @Test
    void thePaperListsEveryCode() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAPER, paper());
        }
        assertThat(Resources.text(PAPER)).as("run with -Dgolden.update=true").isEqualTo(paper());
    }

    private static String paper() {
        StringBuilder paper = new StringBuilder("""
                # 诊断 Diagnostics

                活字发现问题时，会说出在哪个文件的第几行第几列、是什么问题、怎么办。**错误**使出版停下；**警告**不影响出版（加 `--strict` 则同样停下）；**提示**只是告知。校对类（TYP、NUM、STR、TRM、PRF）由 `huozi check` 逐条列出，不使出版停下，级别可在 journal.yaml 里改，见[编辑手册](editors-handbook.md)。`{0}`、`{1}` 处填入具体内容。

                每个代码的例子在 [src/test/resources/diagnostics](../src/test/resources/diagnostics) 里，校对的例子在 [src/test/resources/proof](../src/test/resources/proof) 里；编辑常犯的错和程序的回答全文，见[文件和设置](../src/test/resources/mistakes/files.md)、[文章开头的信息](../src/test/resources/mistakes/front-matter.md)、[正文](../src/test/resources/mistakes/body.md)。

                What Huozi may report, with its place, what is wrong, and what to do. Errors stop the run; warnings do so with `--strict`; notes never do. Findings of the proof-reader (TYP, NUM, STR, TRM, PRF) are listed by `huozi check` and do not stop a build unless journal.yaml makes them errors. This file is written by a test (`mvn verify -Dit.test=DiagnosticsPaperIT -Dgolden.update=true`).
                """);
        String family = "";
        for (Code code : Code.values()) {
            String here = code.id().substring(0, 3);
            if (!here.equals(family)) {
                Family named = FAMILIES.get(here);
                paper.append("\n## ").append(named.name());
                paper.append("\n\n").append(named.about());
                paper.append("\n\n| 代码 | 级别 | 问题 | 怎么办 | English |\n|---|---|---|---|---|\n");
                family = here;
            }
            paper.append("| ")
                    .append(String.join(
                            " | ",
                            code.id(),
                            code.severity().chinese(),
                            cell(code.chinese()),
                            cell(code.chineseHint()),
                            cell(english(code))))
                    .append(" |\n");
        }
        return paper.toString();
    }

    private static String english(Code code) {
        return code.englishHint().isEmpty() ? code.english() : code.english() + " — " + code.englishHint();
    }

    /** Marks that a table or HTML would take for its own. */
    private static String cell(String text) {
        return text.replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("[^", "\\[^")
                .replace("](", "]\\(")
                .replace("`", "\\`");
    }
}
