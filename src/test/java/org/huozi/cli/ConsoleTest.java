package org.huozi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a manuscript reaches a terminal. */
class ConsoleTest {
    private static final String EVERYTHING = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(character -> character != '\n' && character != '\t')
            .filter(character -> Character.getType(character) != Character.SURROGATE)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void noCharacterIsAnOrderToTheTerminal() {
        Console console = new Console(out, err, StandardCharsets.UTF_8);
        console.out().print(EVERYTHING);
        console.err().print(EVERYTHING);
        console.out().flush();
        console.err().flush();
        for (ByteArrayOutputStream stream : new ByteArrayOutputStream[] {out, err}) {
            String shown = stream.toString(StandardCharsets.UTF_8);
            assertThat(shown).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
            assertThat(shown)
                    .contains("[U+0000]", "[U+0007]", "[U+000D]", "[U+001B]", "[U+007F]", "[U+009B]", "[U+200B]")
                    .contains("[U+202E]", "[U+2028]", "[U+2069]", "[U+FEFF]", "[U+E0001]")
                    .contains(" !\"#", "中", "，", "　", "é", "🀄");
        }
    }

    @Test
    void linesEndAsTheMachineEndsThem() {
        Console console = new Console(out, err, StandardCharsets.UTF_8);
        console.out().print("一\t二\r\n三\n四\r");
        console.out().print("\n五\r六");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("一\t二\r\n三\n四\r\n五[U+000D]六");
    }

    @ParameterizedTest
    @ValueSource(ints = {8_190, 8_191, 8_192, 8_193})
    void anEndOfLineIsNotCutInTwo(int length) {
        Console console = new Console(out, err, StandardCharsets.UTF_8);
        String text = "a".repeat(length) + "\r\n";
        console.out().print(text);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void whatTheConsoleLacksIsShownByItsNumber() {
        Charset gbk = Charset.forName("GBK");
        Console console = new Console(out, err, gbk);
        console.out().print("人𠮷\u001b[2J");
        assertThat(out.toString(gbk)).isEqualTo("人[U+20BB7][U+001B][2J");
    }

    /** Every message of ours and of the library that reads the arguments goes the same way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "build --root",
                "build --nonsense",
                "build --edition",
                "check --root",
                "diff",
                "convert",
                "new edition"
            })
    void whatWasTypedIsNoOrderEither(String command) {
        String[] arguments = (command + " \u001b]52;c;x\u0007\u202e\u009b").split(" ", command.split(" ").length + 1);
        new Main(new Console(new PrintStream(out), new PrintStream(err), StandardCharsets.UTF_8)).run(arguments);
        String said = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        assertThat(said).isNotEmpty().doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    }
}
