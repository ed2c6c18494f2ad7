package org.huozi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions, and what is thrown at each: its own signs and those of the dialect, over and over. None goes deeper
 * into the stack with the length of a text, and none looks at twice as much text more than about twice as long; looks are
 * counted, char by char.
 */
class PatternsTest {
    /** Bytes; a quarter of what a thread has. */
    private static final long STACK = 256 * 1024;

    private static final String COMMON = "a1甲 ";

    private static final int MOST_SIGNS = 9;

    @Test
    void goNoDeeperWithTheLengthOfAText() throws Exception {
        Map<String, String> deep = new TreeMap<>();
        for (Map.Entry<String, Pattern> constant : constants().entrySet()) {
            firstThatOverflows(constant.getValue()).ifPresent(text -> deep.put(constant.getKey(), shown(text)));
        }
        assertThat(deep).isEmpty();
    }

    @Test
    void lookAtTextsInProportion() throws Exception {
        Map<String, String> slow = new TreeMap<>();
        for (Map.Entry<String, Pattern> constant : constants().entrySet()) {
            List<String> shorter = texts(constant.getValue(), 500);
            List<String> longer = texts(constant.getValue(), 1000);
            for (int i = 0; i < shorter.size(); i++) {
                long before = looks(constant.getValue(), shorter.get(i), Long.MAX_VALUE);
                long after = looks(constant.getValue(), longer.get(i), 4 * before + 10_000);
                if (after > 3 * before + 2000) {
                    slow.put(constant.getKey(), shown(shorter.get(i)) + " " + before + " " + after);
                }
            }
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

    private static Optional<String> firstThatOverflows(Pattern pattern) throws InterruptedException {
        List<String> overflowing = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> texts(pattern, 10_000).stream()
                        .filter(text -> overflows(pattern, text))
                        .findFirst()
                        .ifPresent(overflowing::add),
                "pattern",
                STACK);
        thread.start();
        thread.join();
        return overflowing.stream().findFirst();
    }

    private static boolean overflows(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Counted(text, new long[] {100_000})).lookingAt() && text.isEmpty();
        } catch (StackOverflowError deep) {
            return true;
        } catch (Enough slow) {
            return false; // another matter
        }
    }

    /** How often a char is looked at while all matches are found. */
    private static long looks(Pattern pattern, String text, long most) {
        long[] left = {most};
        try {
            Matcher matcher = pattern.matcher(new Counted(text, left));
            while (matcher.find()) {
                left[0]--;
            }
        } catch (Enough | StackOverflowError enough) {
            return most;
        }
        return most - left[0];
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
