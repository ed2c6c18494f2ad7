package org.huozi.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.huozi.diag.Diagnostics;
import org.huozi.source.SourceFile;
import org.junit.jupiter.api.Test;

class AuthorLineTest {
    /** No pattern backtracks, and nothing recurses, without end. */
    @Test
    void longLinesAreRead() {
        for (String sign : List.of("大学", "副", "大学副", "、", "张三、", "（", "（、", "张三 ", "教授、", "博士大学", "执笔：", "12")) {
            String line = "张三，某大学" + sign.repeat(2_000);
            SourceFile file = SourceFile.of("a.md", line);
            assertThat(AuthorLine.read(file.words(0, line.length()), new Diagnostics()))
                    .as(sign)
                    .isNotEmpty();
        }
    }
}
