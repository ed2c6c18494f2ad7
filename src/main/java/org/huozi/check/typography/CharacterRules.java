package org.huozi.check.typography;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huozi.check.typography.Finding.Kind;

/** Characters that a reader copies or searches in vain. */
final class CharacterRules {
    private CharacterRules() {}

    /** Lines with characters of the radicals blocks, or replacement characters; of furniture and cover too. */
    static List<Finding> findings(List<TextLine> everyLine) {
        return everyLine.stream()
                .flatMap(line -> {
                    String text = line.text();
                    IntStream radicals = text.codePoints().filter(CharacterRules::isRadical);
                    IntStream unreadable = text.codePoints().filter(character -> character == 0xFFFD);
                    return Stream.concat(
                            radicals.mapToObj(character -> Finding.of(Kind.RADICAL, line)),
                            unreadable.mapToObj(character -> Finding.of(Kind.UNREADABLE, line)));
                })
                .toList();
    }

    /** CJK Radicals Supplement and Kangxi Radicals: they look like Han characters but are not. */
    private static boolean isRadical(int character) {
        return character >= 0x2E80 && character <= 0x2FDF;
    }
}
