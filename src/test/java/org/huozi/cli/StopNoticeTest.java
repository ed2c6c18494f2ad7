package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huozi.check.ContentReport;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Language;
import org.huozi.output.FileChanges;
import org.huozi.output.Publication;
import org.huozi.publish.Gate;
import org.huozi.publish.Outcome;
import org.huozi.sample.Text;
import org.junit.jupiter.api.Test;

/** The last lines of a run that did not publish. */
class StopNoticeTest {
    private final Diagnostics found = new Diagnostics();

    @Test
    void saysWhatIsWrongWhereAndWhatToDo() {
        found.add(Code.FIG_011, Text.NOWHERE, "甲", "图 1", "figure 1");
        found.add(Code.YML_011, Text.NOWHERE, "titel", "title");
        assertThat(notice(false))
                .startsWith("没有出版：1 处要改")
                .contains(
                        "content/editions/2022-02/sample.md:1:1: 错误 YML-011", "把 titel 改为 title", "再运行一次", "desk.html")
                .doesNotContain("FIG-011", "还有");
    }

    @Test
    void showsTheFirstOfManyAndCountsTheRest() {
        for (int i = 0; i < 5; i++) {
            found.add(Code.YML_011, Text.NOWHERE, "key" + i, "title");
        }
        assertThat(notice(false)).contains("5 处要改", "key0", "key2", "还有 2 处").doesNotContain("key3");
    }

    @Test
    void tellsTheWarningsThatStoppedAStrictRun() {
        found.add(Code.MKD_003, Text.NOWHERE);
        assertThat(notice(true)).contains("1 处要改", "警告 MKD-003");
    }

    private String notice(boolean strict) {
        ContentReport report =
                new ContentReport("刊", List.of(), List.of(), Map.of(), found, (file, line) -> Optional.empty());
        Outcome outcome = new Outcome(Outcome.Status.CONTENT_HAS_ERRORS, report, Publication.NOTHING, FileChanges.NONE);
        return StopNotice.of(outcome, new Gate(strict), "desk.html", Language.BOTH);
    }
}
