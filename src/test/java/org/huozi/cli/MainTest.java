package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.huozi.diag.Attempt;
import org.huozi.diag.Code;
import org.huozi.diag.Diagnostics;
import org.huozi.diag.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of ours, and consoles that are not UTF-8. */
class MainTest {
    @TempDir
    Path root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultOfOursShowsNoStackTrace() throws IOException {
        Files.createDirectory(root.resolve("content"));
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int bytes) {
                throw new IllegalStateException("broken stream");
            }
        };
        PrintStream stream = new PrintStream(broken, true, StandardCharsets.UTF_8);
        int status = new Main(new Console(stream, stream(err, StandardCharsets.UTF_8), StandardCharsets.UTF_8), root)
                .run("build", "--root", root.toString());
        assertThat(status).isEqualTo(70);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("程序出错了", "huozi-fault.log")
                .doesNotContain("\tat ");
    }

    @Test
    void whatBecameAFindingLeavesItsTraceToo() throws IOException {
        Console console = new Console(
                stream(out, StandardCharsets.UTF_8), stream(err, StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        FaultLog log = new FaultLog(root.resolve("target"), console);
        Diagnostics found = new Diagnostics();
        log.keep(found);
        assertThat(root.resolve("target")).doesNotExist();
        Diagnostics stage = new Diagnostics();
        Attempt.at(() -> List.of().get(0), fault -> stage.add(Code.MKD_047, Span.startOf("a.md"), fault));
        found.addAll(stage);
        log.keep(found);
        assertThat(root.resolve("target/huozi-fault.log")).content().contains("IndexOutOfBounds", "\tat ", "MainTest");
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("huozi-fault.log")
                .doesNotContain("\tat ");
    }

    @Test
    void speaksGbkWhereTheConsoleDoes() {
        Charset gbk = Charset.forName("GBK");
        new Main(new Console(stream(out, gbk), stream(err, gbk), gbk)).run("build", "--nonsense");
        assertThat(err.toString(gbk)).contains("命令写错了：没有 --nonsense 这个选项 — wrong usage");
    }

    @Test
    void whatAConsoleLacksIsShownAsItsCodePoint() {
        Charset gbk = Charset.forName("GBK");
        PrintStream console = new PrintStream(new ConsoleEncoder(out, gbk), true, StandardCharsets.UTF_8);
        console.println("没有“𠮷”这个字，😀·é");
        for (byte one : "灵𠮷".getBytes(StandardCharsets.UTF_8)) { // a character may come in pieces
            console.write(one);
        }
        console.flush();
        assertThat(out.toString(gbk).replace("\r", "")).isEqualTo("没有“[U+20BB7]”这个字，[U+1F600]·é\n灵[U+20BB7]");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes, Charset charset) {
        return new PrintStream(bytes, true, charset);
    }
}
