package org.huozi.titles;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in Latin letters, for addresses and names of files: 汉语拼音 without its tones, word by word (GB/T 16159), Western
 * words and numbers as they are.
 */
public final class Romanization {
    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([A-Za-z0-9]+)");

    private Romanization() {}

    /** The words of a text in small letters and digits; what has neither is left out. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher run = RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (run.find()) {
            if (run.group(1) == null) {
                words.add(run.group().toLowerCase(Locale.ROOT));
            } else {
                addHan(run.group(), words);
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }

    private static void addHan(String text, List<String> words) {
        var beginnings = Lexicon.get().beginnings(text);
        List<Pinyin> readings = PinyinDictionary.convertToPinyin(text);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < readings.size(); i++) {
            if (beginnings.get(i)) {
                words.add(word.toString());
                word.setLength(0);
            }
            Pinyin reading = readings.get(i);
            word.append(
                    reading == null || reading == Pinyin.none5
                            ? ""
                            : reading.getPinyinWithoutTone().replace("ü", "v"));
        }
        words.add(word.toString());
    }
}
