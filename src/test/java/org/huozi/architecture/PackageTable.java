package org.huozi.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of packages in docs/architecture.md: the only place that says who may know whom. */
final class PackageTable {
    private static final Path PAPER = Path.of("docs/architecture.md");
    private static final String HEAD = "| package of `org.huozi` | holds | imports of ours | libraries |";
    private static final String NONE = "–";
    private static final String GROUND_FLOOR = "ground floor";

    private PackageTable() {}

    /**
     * A row.
     *
     * @param name below org.huozi
     * @param ground whether it is of the ground floor, open to all rows below without being named
     * @param ours the packages it imports
     * @param libraries by the names of the paper
     */
    record Row(String name, boolean ground, Set<String> ours, Set<String> libraries) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Row> rows() {
        List<String> lines;
        try {
            lines = Files.readAllLines(PAPER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Row> rows = new ArrayList<>();
        lines.stream()
                .dropWhile(line -> !line.equals(HEAD))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .forEach(line -> rows.add(row(line)));
        return rows;
    }

    private static Row row(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (cells.length != 6 || !cells[1].matches("`[a-z.]+`")) {
            throw new AssertionError("not a row of one package and four cells: " + line);
        }
        boolean ground = cells[3].equals(GROUND_FLOOR);
        return new Row(cells[1].replace("`", ""), ground, names(ground ? NONE : cells[3]), names(cells[4]));
    }

    private static Set<String> names(String cell) {
        return cell.equals(NONE) || cell.isEmpty()
                ? Set.of()
                : Arrays.stream(cell.split(", ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
