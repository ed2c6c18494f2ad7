package org.huozi.references;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.sample.FencedExample;
import org.huozi.sample.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What entries are read as, example by example: {@code src/test/resources/references/entries.md}. */
class EntryReaderTest {
    private static final Path FILE = Resources.of("references").resolve("entries.md");

    static List<FencedExample> examples() throws IOException {
        return FencedExample.below(FILE, "### ", 2);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readsEntriesAsTheyAreMeant(FencedExample example) throws IOException {
        String typed = example.blocks().get(0).lines();
        String parts = shown(typed);
        if (Boolean.getBoolean("golden.update")) {
            String before = "````\n" + typed + "\n````\n````\n";
            String text = Resources.text(FILE);
            Files.writeString(
                    FILE, text.replace(before + example.blocks().get(1).text(), before + parts));
        } else {
            assertThat(parts).isEqualTo(example.blocks().get(1).text());
        }
    }

    /** Every part stands in the entry at the place it names. */
    @ParameterizedTest
    @MethodSource("examples")
    void partsStandWhereTheySay(FencedExample example) {
        String typed = example.blocks().get(0).lines();
        assertThat(parts(EntryReader.read(typed)))
                .allSatisfy(part ->
                        assertThat(typed.substring(part.start(), part.end())).isEqualTo(part.text()));
    }

    private static String shown(String typed) {
        Optional<EntryLabel> label = EntryLabel.of(typed);
        CitedWork work =
                EntryReader.read(typed.substring(label.map(EntryLabel::behind).orElse(0)));
        return line("序号", label.map(found -> Integer.toString(found.number())))
                + line("作者", names(work))
                + line("其他", work.others().map(EntryPart::text))
                + line("题名", work.title().map(EntryPart::text))
                + line("类型", work.type().map(type -> type.place().text()))
                + line("出处", work.host().map(EntryPart::text))
                + line("出版地", work.place().map(EntryPart::text))
                + line("出版者", work.publisher().map(EntryPart::text))
                + line("年", work.year().map(EntryPart::text))
                + line("卷", work.volume().map(EntryPart::text))
                + line("期", work.number().map(EntryPart::text))
                + line("页", work.pages().map(EntryPart::text))
                + line("日期", work.date().map(EntryPart::text))
                + line("引用日期", work.accessed().map(EntryPart::text))
                + line("网址", work.address().map(EntryPart::text))
                + line("DOI", work.doi().map(EntryPart::text))
                + line("CSTR", work.cstr().map(EntryPart::text));
    }

    private static Optional<String> names(CitedWork work) {
        return work.authors().isEmpty()
                ? Optional.empty()
                : Optional.of(work.authors().stream().map(EntryPart::text).collect(Collectors.joining(" | ")));
    }

    private static String line(String name, Optional<String> value) {
        return value.map(text -> name + "：" + text + "\n").orElse("");
    }

    private static List<EntryPart> parts(CitedWork work) {
        Stream<Optional<EntryPart>> single = Stream.of(
                work.others(),
                work.title(),
                work.type().map(TypeMark::place),
                work.host(),
                work.place(),
                work.publisher(),
                work.year(),
                work.volume(),
                work.number(),
                work.pages(),
                work.date(),
                work.accessed(),
                work.address(),
                work.doi(),
                work.cstr());
        return Stream.concat(work.authors().stream(), single.flatMap(Optional::stream))
                .toList();
    }
}
