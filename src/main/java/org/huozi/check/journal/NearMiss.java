package org.huozi.check.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huozi.han.Han;

/**
 * What is a name but for one character, which is another, too many or missing: 福建省人力资源与社会保障厅. Its first and last two
 * characters are right, for other beginnings and ends make other names; and so do other numerals: 第一医院 is not 第二医院.
 */
final class NearMiss {
    /** Shorter names have too many neighbours. */
    private static final int SHORTEST = 6;

    private static final int RIGHT_ENDS = 2;

    private static final String OTHER = "[" + Han.CHARACTER + "&&[^一二三四五六七八九十百〇零东南西北]]";

    private NearMiss() {}

    /** Matches nothing where the name is too short. */
    static Pattern of(String name) {
        List<String> ways = new ArrayList<>();
        if (name.length() >= SHORTEST) {
            for (int i = RIGHT_ENDS; i <= name.length() - RIGHT_ENDS; i++) {
                String before = Pattern.quote(name.substring(0, i));
                ways.add(before + OTHER + Pattern.quote(name.substring(i)));
                if (i < name.length() - RIGHT_ENDS) {
                    String behind = Pattern.quote(name.substring(i + 1));
                    ways.add(before + OTHER + behind);
                    ways.add(before + behind);
                }
            }
        }
        return Pattern.compile(
                ways.isEmpty()
                        ? "(?!)"
                        : "(?!" + Pattern.quote(name) + ")(?:" + ways.stream().collect(Collectors.joining("|")) + ")");
    }
}
