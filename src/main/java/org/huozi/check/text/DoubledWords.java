package org.huozi.check.text;

import static org.huozi.check.text.ChinesePatterns.HAN;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huozi.check.copy.Fragment;
import org.huozi.diag.Code;

/**
 * Words that stand twice, as after a cut and paste. Chinese doubles verbs, measures and adjectives (研究研究, 一步一步, 很多很多),
 * and two equal syllables meet where words do (目的的, 工作作风, 党组织组织); so only such words count that never double and
 * hardly ever meet themselves.
 */
final class DoubledWords {
    /** Small words, but not where one of the two belongs to another word: 目的的, 温和和, 为了了解, 关键是是否. */
    private static final Pattern SMALL =
            Pattern.compile("(?<![目标打端]|一语中|众矢之)的的(?![确士哥])|(?<![不明甚]|不得)了了(?![之解如断结却然一此分心])|是是(?![否非])"
                    + "|(?<![共温缓饱总调平中谐柔随祥亲])和和(?![气美睦平谐田])|(?<![参给赋授干])与与(?!会|时俱进|日俱增)|(?<![普涉危波提顾触])及及(?![时早格])"
                    + "|(?<![存现所内实潜外])在在(?![座线职校建场任册岗编读途押逃])|(?<![可所予足难得加给])以以(?!工代|旧换|人为|上|下|后|来|及|外|内|往|前)|(?<![尤极与])其其|(?<![而不])已已|这这|被被(?!告)|(?<![应活本])该该"
                    + "|(?<![次科及门等落])第第(?=[一二三四五六七八九十百\\d])|(?<![兼合吞归火])并并(?![购轨行入网列处发])"
                    + "|(?<=\\d)(?:年年|月月|日日)(?=\\d)");

    /** At the beginning of a clause, where no other word ends: 将将, but not 将将要, 对对方, 由由来. */
    private static final Pattern OPENING =
            Pattern.compile("(?<=^|[，。；：！？])(?:将将(?![要来近军领就士])|由由(?![来下上市省])|从从(?![业事属前来政众])"
                    + "|把把(?![关手握脉])|或或(?!许)|但但(?!是)|而而(?!且)|也也(?!许)|就就(?![业是近地读诊医学])|对对(?![方策联照象应外内比手口立付账子])"
                    + "|要要(?![求素点闻约])|向向(?![导往上前来阳])|我我(?![们国省市])|为为(?![何此了民期人])|因因(?![为此素果病]))");

    /** 为为三年, 《关于《关于, the the. */
    private static final Pattern IN_CONTEXT = Pattern.compile("(?<![作认成行因称视名以改转变设分])为为(?=[\\d一二三四五六七八九十两])|《(" + HAN
            + "{2,10})《\\1|\\b(the|of|and|in|to|for|with|an?|is|are|from|by) \\2\\b");

    private static final Pattern TWO = Pattern.compile("(?=(" + HAN + "{2})\\1(?!\\1))");

    /** Words that never double, each with what may follow a like word: 企业 is in 小微企业企业所得税 twice. */
    private static final Map<String, List<String>> UNDOUBLED = ResourceLines.of("undoubled.txt").stream()
            .map(line -> List.of(line.split(" ")))
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.subList(1, row.size())));

    /**
     * Three characters or more. Numerals repeat, 哈哈哈哈 is no word; 一个问题一个问题 goes step by step, and equal ends meet in
     * 反对阶级对阶级, 申请人|申请人民法院, 革命军第一军第一师, 特别行政区|行政区域.
     */
    private static final Pattern LONG = Pattern.compile("(?!(" + HAN + ")\\1)((?![一的对会])" + HAN
            + "{3,10})(?<!第.)(?<![半怎])\\2(?!\\2)(?!(?<=人)[民体员才力口事工])(?!(?<=区)域)");

    /** Chars of the longest word that it may be: ten characters, of which each may be two chars. */
    private static final int LONGEST = 20;

    private static final List<String> CONTEXTS = Stream.concat(
                    Stream.of("为为", "《"),
                    Stream.of("the", "of", "and", "in", "to", "for", "with", "a", "an", "is", "are", "from", "by")
                            .map(word -> word + " " + word))
            .toList();

    static final List<TextRule> RULES = List.of(
            TextRule.never(Code.TYP_012, LONG)
                    .where(text -> repeats(text, 3, LONGEST))
                    .outside(Fragment.ENTRY),
            TextRule.of(copy -> two(copy.text()))
                    .where(text -> repeats(text, 2, 4))
                    .outside(Fragment.ENTRY),
            TextRule.never(Code.TYP_012, SMALL).triggeredByWords(twice("的了是和与及在以其已这被该第并年月日")),
            TextRule.never(Code.TYP_012, OPENING).triggeredByWords(twice("将由从把或但而也就对要向我为因")),
            TextRule.never(Code.TYP_012, IN_CONTEXT).triggeredByWords(CONTEXTS));

    private DoubledWords() {}

    private static List<String> twice(String chars) {
        return Triggers.each(chars).stream().map(word -> word + word).toList();
    }

    /** Whether a text has something of so many chars twice in a row. */
    private static boolean repeats(String text, int shortest, int longest) {
        for (int length = shortest; length <= longest; length++) {
            int alike = 0;
            for (int i = length; i < text.length() && alike < length; i++) {
                alike = text.charAt(i) == text.charAt(i - length) ? alike + 1 : 0;
            }
            if (alike == length) {
                return true;
            }
        }
        return false;
    }

    private static List<Slip> two(String text) {
        return TWO.matcher(text)
                .results()
                .filter(match -> isSlip(text, match))
                .map(match -> Slip.of(Code.TYP_012, match.start(), match.group(1) + match.group(1)))
                .toList();
    }

    private static boolean isSlip(String text, MatchResult match) {
        String word = match.group(1);
        boolean afterWhole = match.start() > 0 && text.charAt(match.start() - 1) == '全'; // 全社会社会保障意识
        return !afterWhole
                && Optional.ofNullable(UNDOUBLED.get(word))
                        .filter(followers -> followers.stream()
                                .noneMatch(follower -> text.startsWith(follower, match.start() + 2 * word.length())))
                        .isPresent();
    }
}
