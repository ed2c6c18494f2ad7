package org.huozi.publication;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers of manuscripts that must stay whole on the page: amounts with their signs, separators and units, days and
 * times, telephones, identity numbers, codes of bodies, numbers of documents. Those inside addresses are parts of them.
 *
 * @param times how often each is written
 */
record WrittenNumbers(Map<String, Integer> times) {
    private static final Pattern ADDRESS =
            Pattern.compile("`[^`\n]+`|[a-z]+://[!-~]+|(?:www|mailto|doi:|10\\.\\d{4})[!-~]+"
                    + "|(?<![!-~])[!-~]*[A-Za-z_/\\\\][!-~]*[/\\\\_@.:-][!-~]*|[!-~]*(?:\\.(?:xlsx|docx|pdf|css|log))");

    private static final Pattern NUMBER = Pattern.compile("〔\\d{4}〕 ?\\d+ ?号"
            + "|[0-9A-Z]{18}"
            + "|\\d{4}-\\d{2}-\\d{2}"
            + "|\\+?\\d{2,4}(?:-\\d{3,8}){1,3}"
            + "|\\d{1,2}:\\d{2}(?:—\\d{1,2}:\\d{2})?"
            + "|[+−±]?(?:US\\$|[￥€$])?\\d[\\d,]*(?:\\.\\d+)?[%‰℃]?");

    static WrittenNumbers in(String manuscripts) {
        String text = ADDRESS.matcher(manuscripts.replaceAll("(?m)^:::.*|^#.*|!\\[.*|^ *date:.*", ""))
                .replaceAll("、、");
        return new WrittenNumbers(NUMBER.matcher(text)
                .results()
                .map(found -> found.group().replace(" ", ""))
                .filter(number -> number.length() > 1)
                .collect(Collectors.toMap(number -> number, number -> 1, Integer::sum, TreeMap::new)));
    }

    /** Those that two lines share, each with the lines. */
    List<String> splitIn(List<SetRun> runs) {
        List<String> split = new ArrayList<>();
        for (int i = 0; i + 1 < runs.size(); i++) {
            SetRun upper = runs.get(i);
            SetRun lower = runs.get(i + 1);
            if (upper.goesOnIn(lower)) {
                String head = upper.text();
                String both = head + lower.text();
                NUMBER.matcher(both)
                        .results()
                        .filter(found -> found.start() < head.length() && found.end() > head.length())
                        .filter(found -> times.containsKey(found.group()))
                        .forEach(found ->
                                split.add(found.group() + " p" + upper.sheet() + ": " + head + "|" + lower.text()));
            }
        }
        return split;
    }

    /** Those of six characters or more that lines have whole less often than the manuscripts. */
    List<String> missingIn(Collection<String> lines) {
        String all = String.join("\n", lines);
        return times.entrySet().stream()
                .filter(number -> number.getKey().length() >= 6)
                .filter(number -> count(all, number.getKey()) < number.getValue())
                .map(number -> number.getKey() + " " + count(all, number.getKey()) + "/" + number.getValue())
                .toList();
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }
}
