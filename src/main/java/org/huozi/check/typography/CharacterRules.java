package org.huozi.check.typography;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.han.Han;

/** Finds characters that cannot be copied or searched: radicals and replacement characters. */
final class CharacterRules {
    private CharacterRules() {}

    /** Lines with characters of the radicals blocks, or replacement characters; of furniture and cover too. */
    static List<Finding> findings(List<TextLine> everyLine) {
        return everyLine.stream()
                .flatMap(line -> {
                    String text = line.text();
                    IntStream radicals = text.codePoints().filter(Han::isRadical);
                    IntStream unreadable = text.codePoints().filter(character -> character == 0xFFFD);
                    return Stream.concat(
                            radicals.mapToObj(character -> Finding.of(Defect.RADICAL, line)),
                            unreadable.mapToObj(character -> Finding.of(Defect.UNREADABLE, line)));
                })
                .toList();
    }
}
