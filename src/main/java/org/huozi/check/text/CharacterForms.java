package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.huozi.diag.Code;

/** Characters that look right and are others: radicals, compatibility forms and ligatures out of PDF files, odd marks. */
final class CharacterForms {
    /** Unicode, EquivalentUnifiedIdeograph.txt: the radicals that are characters of their own and do not decompose. */
    private static final String RADICALS = "⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙";

    /** Radicals that decompose into another form than simplified text has. */
    private static final String SIMPLIFIED = "⼾户⿈黄";

    /** Small, vertical, half-width and foreign forms of Chinese marks. */
    private static final String MARKS = "﹑、﹐，﹔；﹕：﹖？﹗！﹙（﹚）､、｡。〝“〞”︐，︑、︒。︓：︔；︕！︖？︰：";

    private static final String OTHER_MARKS = "﹑﹐﹔﹕﹖﹗﹙﹚､｡〝〞︐︑︒︓︔︕︖︰";

    private static final String DOTS = "•‧∙⋅・･●";

    private static final Map<String, String> OTHERS = others();

    /** The twelve characters of the compatibility block that are no compatibility characters (Unicode, chapter 18). */
    private static final Pattern COMPATIBLE = Pattern.compile("[⺀-⿕\\uF900-\\uFAFF\\uFB00-\\uFB06&&[^﨎﨏﨑﨓﨔﨟﨡﨣﨤﨧﨨﨩]]");

    private static final Pattern MARK = Pattern.compile("[" + OTHER_MARKS + "]");

    /** 间隔号 is U+00B7 (GB/T 15834 §4.14); the others are bullets and Japanese. */
    private static final Pattern INTERPUNCT = Pattern.compile("(?<=" + HAN + ")[" + DOTS + "](?=" + HAN + ")");

    /** Marks of comparison and of French around the name of a work; a single pair only where the name ends as those of documents do. */
    private static final Pattern AROUND_TITLE = Pattern.compile("(?:<<|＜＜|«|≪|‹<|<‹|‹‹)(?=" + HAN
            + ")([^<>＜＞«»‹›，。；]{2,40})(?:>>|＞＞|»|≫|›>|>›|››|》)" + "|＜(?=" + HAN + "{2})([^<>＜＞«»‹›，。；]{2,40})＞|‹(?="
            + HAN
            + ")([^<>‹›，。；]{2,40})›|<(?=" + HAN + ")([^<>，。；]{2,20})>(?=杂志|周刊|一书|一文|日报|学报|期刊)|<(?="
            + HAN + ")([^<>＜＞«»‹›，。；]{0,40}?(?:法|条例|办法|规定|通知|意见|方案|报告|规划|纲要|细则|决定|公报|白皮书|蓝皮书|年鉴))>");

    /** Marks of vertical and of traditional text (GB/T 15834 §5.2.1). */
    private static final Pattern CORNERS = Pattern.compile("[「｢]([^「」｢｣“”ぁ-ヿ]+)[」｣]|『([^『』‘’ぁ-ヿ]+)』");

    /** ∶ is of ratios. */
    private static final Pattern RATIO = Pattern.compile("(?<=" + HAN + ")∶(?=[" + HAN + "“《])");

    static final List<TextRule> RULES = List.of(
            TextRule.each(AROUND_TITLE, CharacterForms::title).triggeredBy("<＜«‹≪"),
            TextRule.each(CORNERS, CharacterForms::corners).triggeredBy("「『｢"),
            TextRule.instead(Code.TYP_018, RATIO, match -> "：").triggeredBy("∶"),
            TextRule.each(COMPATIBLE, CharacterForms::unified),
            TextRule.instead(Code.TYP_018, MARK, match -> OTHERS.getOrDefault(match.group(), ""))
                    .triggeredBy(OTHER_MARKS),
            TextRule.instead(Code.TYP_018, INTERPUNCT, match -> "·").triggeredBy(DOTS));

    private CharacterForms() {}

    private static Optional<Slip> unified(MatchResult match) {
        String written = match.group();
        String right = OTHERS.getOrDefault(written, Normalizer.normalize(written, Normalizer.Form.NFKC));
        return right.equals(written) ? Optional.empty() : Optional.of(Slip.of(Code.TYP_017, match, right));
    }

    private static Optional<Slip> corners(MatchResult match) {
        String right = !match.group().startsWith("『") ? "“”" : "‘’";
        List<Slip.Replacement> changes = List.of(
                new Slip.Replacement(match.start(), match.start() + 1, right.substring(0, 1)),
                new Slip.Replacement(match.end() - 1, match.end(), right.substring(1)));
        String written = match.group().substring(0, 1)
                + match.group().substring(match.group().length() - 1);
        return Optional.of(new Slip(Code.TYP_018, match.start(), match.start() + 1, changes, List.of(written, right)));
    }

    private static Optional<Slip> title(MatchResult match) {
        int group = IntStream.rangeClosed(1, match.groupCount())
                .filter(found -> match.start(found) >= 0)
                .findFirst()
                .orElseThrow();
        List<Slip.Replacement> changes = List.of(
                new Slip.Replacement(match.start(), match.start(group), "《"),
                new Slip.Replacement(match.end(group), match.end(), "》"));
        String written = match.group().substring(0, match.start(group) - match.start());
        return Optional.of(new Slip(Code.TYP_018, match.start(), match.start(group), changes, List.of(written, "《》")));
    }

    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        String pairs = RADICALS + SIMPLIFIED + MARKS;
        for (int i = 0; i < pairs.length(); i += 2) {
            others.put(pairs.substring(i, i + 1), pairs.substring(i + 1, i + 2));
        }
        return Map.copyOf(others);
    }
}
