package org.huozi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.huozi.config.Project;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostic;
import org.huozi.diag.Severity;
import org.huozi.publish.Preparation;
import org.huozi.word.MadeWord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An editor has Word files, and makes manuscripts of them. */
class ImportCommandTest {
    private static final String EDITION = "content/editions/2026-04/";

    private static final String OFFICE = """
            中 黑体 18 | 乡镇社保服务站的运行困境
            中 楷体 14 | ——以山区五县为例
            中 仿宋 12 | 周  禾{上|1}  沈一川{上|2}
            中 | （1. 某省社会保障研究中心，副研究员；2. 某县人力资源和社会保障局，科长）
            {粗|摘　要：}乡镇社保服务站承担参保登记、待遇申领等八类事项，调查发现，人员兼职、系统分散、经费无定额是三大困境，基层难以为继，亟须改进。研究走访了五县的服务站，访谈了经办人员和办事群众，据此提出核定编制、统一系统、按服务人口核定经费的建议，供决策者参考。
            {粗|关键词：}社会保障，乡镇，公共服务
            黑体 14 | 一、调查的基本情况
            课题组走访了五县的 62 个服务站{上|[1]}，{删 老周|大约}回收问卷 611 份{注1}，人员构成见表 1，流程见图 1。
            中 粗 | 表1　五县服务站的人员
            ┃ 县 ┃ 站数
            ┃ 甲 ┃ 14
            中 | {图 a.png|三步办理流程}
            中 | 图1　办理流程
            黑体 14 | 二、改进路径
            楷体 | （一）核定编制
            按服务人口核定编制，逐年补足，不留缺口。
            粗 | 参考文献
            [1] 周禾. 山区乡镇社保服务站调查[J]. 示例社会科学，2021（3）：45-58.
            [注1] 问卷由课题组发放。""";

    @TempDir
    static Path sound;

    @TempDir
    Path root;

    @BeforeAll
    static void assemble() throws IOException {
        PlainDesign.assemble(sound);
    }

    @BeforeEach
    void begin() throws IOException {
        SecondJournal.copy(sound, root);
        CommandLineRun.of("new", "edition", "2026-04", "--root", root.toString());
    }

    @Test
    void aFileBecomesAManuscriptOfTheEditionAndGoesToTheOriginals() throws IOException {
        Path file = MadeWord.write(root.resolve("社保服务站调查（终稿）.docx"), OFFICE);
        CommandLineRun run = run(file.toString(), "--edition", "2026-04");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("社保服务站调查（终稿）.docx → ", "账：", "DOC-006");
        assertThat(read("edition.yaml")).endsWith("  - 00-foreword.md\n  - 01-shebao-fuwuzhan-diaocha.md\n");
        assertThat(read("01-shebao-fuwuzhan-diaocha.md"))
                .startsWith("---\nkind: article\ntitle: 乡镇社保服务站的运行困境\nsubtitle: ——以山区五县为例\nauthors:\n  - name: 周禾\n")
                .contains("## 二、改进路径\n\n### （一）核定编制\n", "![三步办理流程](images/shebao-fuwuzhan-diaocha-1.png)");
        assertThat(root.resolve(EDITION + "images/shebao-fuwuzhan-diaocha-1.png"))
                .exists();
        assertThat(root.resolve(EDITION + "originals/社保服务站调查（终稿）.docx")).exists();
        assertThat(file).doesNotExist();
    }

    /** What the import writes passes the check: nothing is found in it but what its author has done. */
    @Test
    void theManuscriptPassesTheCheck() throws IOException {
        Path file = MadeWord.write(root.resolve("a.docx"), OFFICE);
        run(file.toString(), "--edition", "2026-04", "--name", "survey");
        assertThat(findings("01-survey.md")).isEmpty();
    }

    @Test
    void withoutAnEditionTheManuscriptStandsBesideTheFile() throws IOException {
        Path file = MadeWord.write(root.resolve("零工市场.docx"), "题目\n正文。");
        CommandLineRun run = run(file.toString());
        assertThat(run.status()).isZero();
        assertThat(root.resolve("linggong-shichang.md")).hasContent("---\nkind: article\ntitle: 题目\n---\n\n正文。\n");
        assertThat(file).exists();
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path file = MadeWord.write(root.resolve("a.docx"), "题目\n正文{图 a.png}。");
        Files.writeString(root.resolve("a.md"), "mine");
        assertThat(run(file.toString()).status()).isEqualTo(2);
        assertThat(root.resolve("a.md")).hasContent("mine");
        assertThat(root.resolve("images")).doesNotExist();

        CommandLineRun run = run(file.toString(), "--edition", "2026-04", "--name", "foreword");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("00-foreword.md");
        assertThat(file).exists();
    }

    @Test
    void aSecondOriginalOfTheSameNameGetsANumber() throws IOException {
        for (String name : List.of("one", "two")) {
            Path file = MadeWord.write(root.resolve("稿.docx"), "题目\n正文。");
            assertThat(run(file.toString(), "--edition", "2026-04", "--name", name)
                            .status())
                    .isZero();
        }
        assertThat(root.resolve(EDITION + "originals/稿.docx")).exists();
        assertThat(root.resolve(EDITION + "originals/稿-2.docx")).exists();
    }

    @Test
    void anotherFormatIsRefusedWithWhatToDo() throws IOException {
        Path file = Files.writeString(root.resolve("稿.docx"), "{\\rtf1 ");
        CommandLineRun run = run(file.toString(), "--edition", "2026-04");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("DOC-001", "RTF", "另存为");
        assertThat(read("edition.yaml")).endsWith("  - 00-foreword.md\n");
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        Path file = MadeWord.write(root.resolve("a.docx"), "题目\n正文。");
        assertThat(run(file.toString(), "--edition", "2031-01").err()).contains("没有“2031-01”这一期");
        assertThat(run(file.toString(), "--kind", "digest").err()).contains("--kind");
        assertThat(run(file.toString(), "--changes", "both").err()).contains("--changes");
        assertThat(run(file.toString(), file.toString(), "--name", "b").err()).contains("--name");
        assertThat(run(root.resolve("none.docx").toString()).err()).contains("没有这个文件");
        assertThat(file).exists();
    }

    @Test
    void aWordFileInTheFolderOfAnEditionSaysHowItIsImported() throws IOException {
        MadeWord.write(root.resolve(EDITION + "新 稿.docx"), "题目\n正文。");
        List<Diagnostic> found = all(EDITION + "新 稿.docx");
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.DOC_024);
        assertThat(found.get(0).chineseHint()).contains("huozi import \"" + EDITION + "新 稿.docx\" --edition 2026-04");
    }

    private CommandLineRun run(String... arguments) {
        List<String> line = new ArrayList<>(List.of("import"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--root", root.toString()));
        return CommandLineRun.of(line.toArray(new String[0]));
    }

    private String read(String file) throws IOException {
        return Files.readString(root.resolve(EDITION + file));
    }

    private List<String> findings(String file) {
        return all(EDITION + file).stream()
                .filter(finding ->
                        finding.severity() != Severity.NOTE && finding.code() != Code.FNT_002) // of a small font
                .map(finding -> finding.code().id() + " " + finding.chinese())
                .toList();
    }

    private List<Diagnostic> all(String file) {
        return Preparation.of(new Project(root), List.of("2026-04")).prepared().findings().all().stream()
                .filter(finding -> finding.span().file().equals(file))
                .toList();
    }
}
