package org.huozi.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder of one small edition, as editors change it. */
record Manuscripts(Path root, String id) {

    void begin(int number) throws IOException {
        write("01-one.md", "---\nkind: foreword\ntitle: 卷首语\n---\n\n春雨至，圩田绿。\n\n![水车](images/wheel.svg)\n");
        write(
                "02-two.md",
                "---\nkind: article\ntitle: 论圩岸\nauthors:\n  - name: 沈砚秋\nabstract: 论圩岸之利。\nkeywords: [圩岸, 水利]\n---\n\n## 一、圩岸\n\n圩岸高则田熟，，见图 1 。\n\n![图 1 圩岸](images/wheel.svg)\n");
        write("images/wheel.svg", StandingTypeIT.picture(40));
        list(number, "");
    }

    /** Writes edition.yaml with all that is there. */
    void list(int number, String more) throws IOException {
        String items = names().stream().map(name -> "  - " + name + "\n").collect(Collectors.joining());
        write(
                "edition.yaml",
                "year: 2022\nnumber: " + number + "\ntotal: " + number + "\ndate: 2022-0" + number + "\n" + more
                        + "items:\n" + items);
    }

    List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    void append(String name, String sentence) throws IOException {
        write(name, Files.readString(folder().resolve(name)) + "\n" + sentence + "\n");
    }

    void write(String name, String text) throws IOException {
        Path file = folder().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path folder() {
        return root.resolve("content/editions").resolve(id);
    }
}
