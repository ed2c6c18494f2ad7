import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Makes src/main/resources/org/huozi/output/site/pinyin.txt, the readings of the characters outside the first level of
 * GB/T 2312, from Unihan_Readings.txt of the Unicode Character Database (UAX #38):
 *
 * <pre>java src/main/unihan/MakePinyinTable.java Unihan_Readings.txt > pinyin.txt</pre>
 *
 * The first level is in the order of its readings, but which reading each of its characters was given is not written
 * down. It is found out: of all that Unihan knows for each character, the longest choice that never goes back.
 */
final class MakePinyinTable {
    private static final Charset GB = Charset.forName("GB18030");
    private static final Pattern SYLLABLE = Pattern.compile("[a-zü]+[1-5]");

    /** A tone is told by the mark above a vowel. */
    private static final String TONES = "\u0304\u0301\u030c\u0300";

    private static final String HEAD = """
            # Readings of the characters outside the first level of GB/T 2312: CJK Unified Ideographs and what the Table of General
            # Standard Chinese Characters (2013) has beyond. A syllable, and for each tone the character of the first level
            # that the others come after. From Unihan_Readings.txt (kMandarin), Unicode 15.0.0, changed in form by
            # src/main/unihan/MakePinyinTable.java. Copyright 2022 Unicode, Inc.; the licence is in pinyin-licence.txt.
            """;

    private final Map<Integer, String> plain = new TreeMap<>();
    private final Map<Integer, TreeSet<String>> known = new HashMap<>();
    private final TreeSet<Integer> standard = new TreeSet<>();

    public static void main(String[] files) throws IOException {
        MakePinyinTable table = new MakePinyinTable();
        for (String line : Files.readAllLines(Path.of(files[0]), StandardCharsets.UTF_8)) {
            table.read(line.split("\t"));
        }
        table.plain.putIfAbsent((int) '〇', "ling2"); // a Han character to us, a numeral to Unihan
        System.out.write(table.text().getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    private void read(String[] cells) {
        if (cells.length < 3 || !cells[1].matches("kMandarin|kTGHZ2013|kXHC1983|kHanyuPinyin")) {
            return;
        }
        int character = Integer.parseInt(cells[0].substring(2), 16);
        if (cells[1].equals("kTGHZ2013")) {
            standard.add(character);
        }
        for (String reading : cells[2].replaceAll("[0-9.,*:]+", " ").strip().split("[ ,]+")) {
            String syllable = syllable(reading);
            if (cells[1].equals("kMandarin")) {
                plain.putIfAbsent(character, syllable); // of two readings the first is that of the mainland
            }
            known.computeIfAbsent(character, first -> new TreeSet<>()).add(syllable);
        }
    }

    /** lǜ is lü4, a syllable without a mark has the fifth tone. */
    private static String syllable(String reading) {
        String letters = Normalizer.normalize(reading, Normalizer.Form.NFD).replace("\u0302", "");
        int tone = 5;
        for (int i = 0; i < letters.length(); i++) {
            tone = TONES.indexOf(letters.charAt(i)) >= 0 ? TONES.indexOf(letters.charAt(i)) + 1 : tone;
        }
        String syllable = Normalizer.normalize(letters.replaceAll("[" + TONES + "]", ""), Normalizer.Form.NFC) + tone;
        if (!SYLLABLE.matcher(syllable).matches()) {
            throw new IllegalArgumentException(reading);
        }
        return syllable;
    }

    /** As GB/T 2312 has it: lu, lü, luan, lüe, lun. */
    private static String order(String syllable) {
        return syllable.replace("üe", "ue").replace("ü", "u:");
    }

    /** Lines such as “yan 1烟剡…2颜闫…”: behind each tone the character of the first level that the others follow. */
    private String text() {
        List<Integer> firstLevel = firstLevel();
        Map<Integer, String> sounds = monotone(firstLevel);
        TreeMap<String, Integer> anchors = new TreeMap<>(Comparator.comparing(MakePinyinTable::order));
        firstLevel.stream().filter(sounds::containsKey).forEach(character -> anchors.put(sounds.get(character), character));
        TreeMap<String, StringBuilder> bySound = new TreeMap<>(Comparator.comparing(MakePinyinTable::order));
        plain.forEach((character, sound) -> {
            if (isShown(character) && !firstLevel.contains(character)) {
                bySound.computeIfAbsent(sound, first -> new StringBuilder()).appendCodePoint(character);
            }
        });
        StringBuilder text = new StringBuilder(HEAD);
        String last = "";
        for (Map.Entry<String, StringBuilder> entry : bySound.entrySet()) {
            String sound = entry.getKey();
            String letters = sound.substring(0, sound.length() - 1);
            text.append(letters.equals(last) ? "" : (last.isEmpty() ? "" : "\n") + letters + " ");
            int anchor = (anchors.floorKey(sound) == null ? anchors.firstEntry() : anchors.floorEntry(sound)).getValue();
            text.append(sound.charAt(sound.length() - 1)).appendCodePoint(anchor).append(entry.getValue());
            last = letters;
        }
        return text.append('\n').toString();
    }

    /** CJK Unified Ideographs, 〇, and what the table of general standard characters (2013) has beyond. */
    private boolean isShown(int character) {
        return character == '〇' || (character >= 0x4E00 && character <= 0x9FFF) || standard.contains(character);
    }

    private static List<Integer> firstLevel() {
        List<Integer> characters = new ArrayList<>();
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                characters.add(new String(new byte[] {(byte) row, (byte) cell}, GB).codePointAt(0));
            }
        }
        return characters;
    }

    /** The longest sequence of readings, at most one of each character, that never goes back. */
    private Map<Integer, String> monotone(List<Integer> characters) {
        TreeMap<String, Step> best = new TreeMap<>(); // by the last reading; longer ones have later readings
        for (int character : characters) {
            Map<String, Step> next = new HashMap<>();
            for (String reading : known.getOrDefault(character, new TreeSet<>())) {
                Map.Entry<String, Step> before = best.floorEntry(order(reading));
                next.put(order(reading), new Step(character, reading, before == null ? null : before.getValue()));
            }
            next.forEach((key, step) -> {
                Map.Entry<String, Step> there = best.floorEntry(key);
                if (there == null || there.getValue().length < step.length) {
                    best.put(key, step);
                    while (best.higherEntry(key) != null && best.higherEntry(key).getValue().length <= step.length) {
                        best.remove(best.higherKey(key));
                    }
                }
            });
        }
        Map<Integer, String> sounds = new HashMap<>();
        for (Step step = best.lastEntry().getValue(); step != null; step = step.before) {
            sounds.put(step.character, step.reading);
        }
        System.err.println(sounds.size() + " of " + characters.size() + " characters of the first level are in order");
        return sounds;
    }

    private static final class Step {
        final int character;
        final String reading;
        final Step before;
        final int length;

        Step(int character, String reading, Step before) {
            this.character = character;
            this.reading = reading;
            this.before = before;
            this.length = before == null ? 1 : before.length + 1;
        }
    }
}
