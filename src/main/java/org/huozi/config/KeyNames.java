package org.huozi.config;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huozi.diag.Suggestion;
import org.huozi.han.Han;
import org.huozi.han.Space;
import org.huozi.model.Field;

/**
 * Which key an editor may have meant: a slip of the keyboard, the Chinese word, or another English one. Those of the front
 * matter are in its table of fields.
 */
final class KeyNames {
    private static final Map<String, List<String>> OF_SETTINGS = Map.ofEntries(
            Map.entry("checks", List.of("校对", "检查", "check")),
            Map.entry("profile", List.of("性质", "合规")),
            Map.entry("level", List.of("级别", "轻重")),
            Map.entry("why", List.of("理由", "原因", "reason")),
            Map.entry("year", List.of("年", "年份")),
            Map.entry("number", List.of("期", "期号", "期数", "issue")),
            Map.entry("total", List.of("总期", "总期号", "总第")),
            Map.entry("startPage", List.of("起始页", "起始页码")),
            Map.entry("publisher", List.of("主办", "主办单位", "出版者")),
            Map.entry("titleEn", List.of("英文刊名")),
            Map.entry("issn", List.of("ISSN", "国际标准连续出版物号", "国际刊号")),
            Map.entry("eissn", List.of("EISSN", "电子刊号", "网络版刊号")),
            Map.entry("cn", List.of("CN", "国内统一连续出版物号", "国内刊号", "刊号")),
            Map.entry("englishMatter", List.of("英文信息", "英文摘要的位置")),
            Map.entry("englishContents", List.of("英文目次", "英文目录")),
            Map.entry("language", List.of("语言")),
            Map.entry("url", List.of("网址", "link")),
            Map.entry("description", List.of("简介", "说明")),
            Map.entry("rights", List.of("版权", "copyright")),
            Map.entry("colophon", List.of("版权页", "版权信息")),
            Map.entry("lastOfYear", List.of("卷终", "年终")),
            Map.entry("site", List.of("网站")),
            Map.entry("icp", List.of("备案号", "ICP", "ICP备案")),
            Map.entry("police", List.of("公安备案", "公安备案号")),
            Map.entry("copySource", List.of("复制来源", "复制附来源")),
            Map.entry("formatVersion", List.of("格式版本", "version")));

    /** Values that are not the editor's own words. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("formatVersion", "1"),
            Map.entry("kind", "article (foreword, policy, digest)"),
            Map.entry("year", "2022"),
            Map.entry("number", "2"),
            Map.entry("date", "2022-02-08"));

    private static final String PLURAL = "s";

    private KeyNames() {}

    static Optional<String> meant(String written, Collection<String> known) {
        return known.stream()
                .filter(key -> aliases(key).contains(Space.compactName(written)))
                .findFirst()
                .or(() -> Suggestion.nearest(written, known));
    }

    /** Whether a key is written in Chinese, with other capitals, or for one instead of many: nothing that could be meant otherwise. */
    static boolean isAnother(String written, String key) {
        String word = Space.compactName(written);
        boolean chinese = !word.isEmpty() && word.codePoints().allMatch(Han::is);
        return word.equalsIgnoreCase(key)
                || word.equalsIgnoreCase(key + PLURAL)
                || key.equalsIgnoreCase(word + PLURAL)
                || (chinese && aliases(key).contains(word));
    }

    /** A line with a key as it may be written. */
    static String example(String key) {
        return key + ": " + EXAMPLES.getOrDefault(key, "…");
    }

    private static List<String> aliases(String key) {
        Stream<String> ofFields =
                Field.ALL.stream().filter(field -> field.key().equals(key)).flatMap(field -> field.aliases().stream());
        return Stream.concat(ofFields, OF_SETTINGS.getOrDefault(key, List.of()).stream())
                .toList();
    }
}
