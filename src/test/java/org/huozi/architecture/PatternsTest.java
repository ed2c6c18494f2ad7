package org.huozi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.hostile.HostileSeries;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions, and what is thrown at each: its own signs and those of the dialect, over and over. None goes deeper
 * into the stack with the length of a text, and none, where it begins to match, goes back over all of it again and again;
 * looks are counted, char by char, and no time is taken.
 */
class PatternsTest {
    /** Bytes; a quarter of what a thread has. */
    private static final long STACK = 256 * 1024;

    private static final String COMMON = "a1甲 ";

    /** Chars. Going back from every char to the beginning would be half as many looks a char. */
    private static final int LENGTH = 1000;

    /** At one char, at most. */
    private static final int LOOKS = 300;

    /** Of a series. Half the stack, and an eighth of what a thread has: no deeper at ten times as many. */
    private static final int PIECES = 1200;

    private static final int MOST_CHARS = 3000;

    /** Nothing else goes into the stack for each time that it matches. */
    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    private static final int MOST_SIGNS = 9;

    @Test
    void goNoDeeperWithTheLengthOfAText() throws Exception {
        assertThat(deep(pattern -> texts(pattern, 10_000), Matcher::lookingAt, STACK))
                .isEmpty();
    }

    /** Where what repeats does not stand at the beginning: anywhere in what may stand in a manuscript. */
    @Test
    void goNoDeeperInWhatManuscriptsRepeat() throws Exception {
        List<String> texts = HostileSeries.all().stream()
                .map(series -> series.text(PIECES))
                .map(text -> text.substring(0, Math.min(text.length(), MOST_CHARS)))
                .toList();
        assertThat(deep(pattern -> texts, Matcher::find, STACK / 2)).isEmpty();
    }

    @Test
    void doNotGoBackAgainAndAgain() throws Exception {
        Map<String, String> slow = new TreeMap<>();
        for (Map.Entry<String, Pattern> constant : constants().entrySet()) {
            texts(constant.getValue(), LENGTH).stream()
                    .filter(text -> looksTooOften(constant.getValue(), text))
                    .findFirst()
                    .ifPresent(text -> slow.put(constant.getKey(), shown(text)));
        }
        assertThat(slow).isEmpty();
    }

    private static Map<String, Pattern> constants() throws ReflectiveOperationException {
        Map<String, Pattern> constants = new TreeMap<>();
        for (JavaClass type : MainClasses.ALL) {
            for (Field field : type.reflect().getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    constants.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
                }
            }
        }
        assertThat(constants).hasSizeGreaterThan(100);
        return constants;
    }

    /** One sign all along, two in turn. */
    private static List<String> texts(Pattern pattern, int length) {
        List<String> signs = (COMMON + pattern.pattern())
                        .codePoints()
                        .filter(sign -> sign != '\\' && sign != '?')
                        .mapToObj(Character::toString)
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                        .stream()
                        .limit(MOST_SIGNS)
                        .toList();
        Set<String> texts = new LinkedHashSet<>();
        for (String sign : signs) {
            for (String other : signs) {
                texts.add((sign + other).repeat(length / 2));
            }
            texts.add(signs.get(0) + sign.repeat(length) + "\n");
        }
        return new ArrayList<>(texts);
    }

    /** The patterns that overflow a stack of so many bytes, each with a text that it does so at. */
    private static Map<String, String> deep(
            Function<Pattern, List<String>> texts, Predicate<Matcher> search, long stack) throws Exception {
        Map<String, Pattern> constants = constants();
        constants
                .values()
                .removeIf(pattern -> !REPEATED_GROUP.matcher(pattern.pattern()).find());
        Map<String, String> deep = new ConcurrentSkipListMap<>();
        Thread thread = new Thread(
                null,
                () -> constants.forEach((name, pattern) -> texts.apply(pattern).stream()
                        .filter(text -> overflows(pattern, text, search))
                        .findFirst()
                        .ifPresent(text -> deep.put(name, shown(text)))),
                "patterns",
                stack);
        thread.start();
        thread.join();
        return deep;
    }

    private static boolean overflows(Pattern pattern, String text, Predicate<Matcher> search) {
        try {
            return search.test(pattern.matcher(new Counted(text, new long[] {30_000}))) && text.isEmpty();
        } catch (StackOverflowError deep) {
            return true;
        } catch (Enough slow) {
            return false; // another matter
        }
    }

    private static boolean looksTooOften(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new long[] {(long) LOOKS * text.length()}))
                            .lookingAt()
                    && text.isEmpty();
        } catch (Enough enough) {
            return true;
        }
    }

    private static String shown(String text) {
        return text.substring(0, 6).replace("\n", "⏎") + "…" + text.charAt(text.length() - 1);
    }

    private static final class Enough extends RuntimeException {
        Enough() {
            super("enough", null, false, false);
        }
    }

    private record Counted(CharSequence text, long[] left) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left[0]-- <= 0) {
                throw new Enough();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
