package org.huozi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a Markdown file for tests: a heading, perhaps words about it, and what stands between fences.
 *
 * <p>Nothing is passed over: a file without examples, a fence without an end or a heading without its blocks fails, for
 * an example that nobody reads would check nothing.
 *
 * @param title the heading; empty for the blocks above the first one
 */
public record FencedExample(String title, List<Block> blocks) {
    public FencedExample {
        blocks = List.copyOf(blocks);
    }

    /**
     * What stands between two fences.
     *
     * @param info what is written behind the opening fence
     * @param text the lines with their ends
     */
    public record Block(String info, String text) {
        /** Without the end of the last line. */
        public String lines() {
            return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
        }
    }

    /**
     * Those of a file that has nothing but examples.
     *
     * @param mark of their headings, such as {@code ### }
     * @param blocks how many each has
     */
    public static List<FencedExample> read(Path file, String mark, int blocks) throws IOException {
        assertThat(read(file, mark).get(0).blocks())
                .as("above the examples of %s", file)
                .isEmpty();
        return below(file, mark, blocks);
    }

    /** Those of a file, without what stands above the first. */
    public static List<FencedExample> below(Path file, String mark, int blocks) throws IOException {
        List<FencedExample> all = read(file, mark);
        List<FencedExample> examples = all.subList(1, all.size());
        assertThat(examples)
                .allSatisfy(example -> assertThat(example.blocks())
                        .as("%s: %s", file, example.title())
                        .hasSize(blocks));
        return examples;
    }

    /** What stands above the first heading, then the examples. */
    public static List<FencedExample> read(Path file, String mark) throws IOException {
        List<FencedExample> examples = new ArrayList<>();
        String title = "";
        List<Block> blocks = new ArrayList<>();
        String fence = "";
        String info = "";
        StringBuilder text = new StringBuilder();
        for (String line : Resources.text(file).split("\n")) {
            String ticks = line.replaceFirst("^(`*).*", "$1");
            if (!fence.isEmpty() && line.equals(fence)) {
                blocks.add(new Block(info, text.toString()));
                fence = "";
            } else if (!fence.isEmpty()) {
                text.append(line).append('\n');
            } else if (ticks.length() >= 3) {
                fence = ticks;
                info = line.substring(ticks.length());
                text.setLength(0);
            } else if (line.startsWith(mark)) {
                examples.add(new FencedExample(title, blocks));
                title = line.substring(mark.length());
                blocks.clear();
            }
        }
        examples.add(new FencedExample(title, blocks));
        assertThat(fence)
                .as("the fence below “%s” in %s has no end", title, file)
                .isEmpty();
        assertThat(examples).as("examples of %s", file).hasSizeGreaterThan(1);
        return examples;
    }
}
