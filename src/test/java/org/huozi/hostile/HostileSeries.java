package org.huozi.hostile;

import java.util.List;

/**
 * One thing over and over: a mark of the dialect, whole or broken, to be had in any number.
 *
 * @param piece what is repeated; {@code %d} in it counts
 */
public record HostileSeries(String name, String before, String piece, String after) {
    private static final List<HostileSeries> ALL = List.of(
            of("links", "", "[甲](https://a.b) ", ""),
            of("link definitions", "", "[%d]: https://a.b/%d\n", ""),
            of("link definitions with titles", "", "[%d]: https://a.b/%d '题'\n", ""),
            of("sources", "", "[%d]: 国家统计局年鉴\n", ""),
            of("references", "[a]: https://a.b\n\n", "[甲][a] ", ""),
            of("brackets", "", "[甲]", ""),
            of("open brackets", "", "[甲", ""),
            of("closing brackets", "", "甲]", ""),
            of("escaped brackets", "", "[\\]", ""),
            of("brackets in code", "", "[`]`", ""),
            of("brackets in full width", "", "［甲］", ""),
            of("open brackets in full width", "", "［甲", ""),
            of("links in full width", "", "［甲］（https://a.b）", ""),
            of("links with odd addresses", "", "[甲](b\\)", ""),
            of("links without end", "", "[甲](https://a.b \"", ""),
            of("links in angles without end", "", "[甲](<", ""),
            of("long address", "[甲](https://a.b/", "a", ")"),
            of("long address in angles", "[甲](<", "a", ">)"),
            of("long title", "[甲](https://a.b '", "a", "')"),
            of("long label", "[", "a", "]"),
            of("label of backslashes", "[", "\\a", "]"),
            of("parentheses in an address", "[甲](", "(a)", ")"),
            of("code", "", "`甲` ", ""),
            of("ticks", "``", "`甲 ", ""),
            of("long code", "`", "甲", "`"),
            of("fence", "", "`", ""),
            of("ticks in full width", "", "｀甲", ""),
            of("entities", "", "&amp;", ""),
            of("ampersands", "", "&a", ""),
            of("long entity", "&", "a", ";"),
            of("escapes", "", "\\*", ""),
            of("autolinks", "", "<https://a.b> ", ""),
            of("long autolink", "<https://a.b/", "a", ">"),
            of("labels of a mail address", "<a@", "a.", "b>"),
            of("mail addresses", "", "a@b.cn ", ""),
            of("bare addresses", "", "https://a.b 甲", ""),
            of("beginnings of addresses", "", "http", ""),
            of("long address alone", "https://a.b/", "a", ""),
            of("less-than signs", "", "<甲", ""),
            of("tags", "", "<b>甲</b>", ""),
            of("opening tags", "", "<b>甲", ""),
            of("closing tags", "", "甲</b>", ""),
            of("superscripts", "", "<sup>1</sup>", ""),
            of("attributes of a tag", "<b ", "a=b ", ">"),
            of("attributes without end", "<b ", "a=\"b\" ", ""),
            of("spaces in a tag", "<b", " ", "<"),
            of("comments", "", "<!-- 甲 -->", ""),
            of("open comments", "", "<!-- 甲", ""),
            of("comments of dashes", "<!--", "-", ""),
            of("escaped comment", "\\<!--", "甲 ", "-->"),
            of("instructions", "", "<?甲", ""),
            of("sections", "", "<!A[CDATA甲", ""),
            of("declarations", "", "<!A 甲", ""),
            of("emphases", "", "*甲*乙", ""),
            of("strong emphases", "", "**甲**乙", ""),
            of("stars before words", "", "*甲 ", ""),
            of("stars behind spaces", "", " *甲", ""),
            of("stars of all lengths", "", "*甲**乙", ""),
            of("products", "", "3*4", ""),
            of("stars in a word", "甲", "*", "乙"),
            of("underscores in a word", "甲", "_", "乙"),
            of("underscores", "", "_甲_ ", ""),
            of("line of hyphens", "", "-", ""),
            of("line of stars", "", "*", ""),
            of("line of underscores", "", "_", ""),
            of("stars with spaces", "", "* ", ""),
            of("underscores with spaces", "", "_ ", ""),
            of("line of equals signs", "甲\n", "=", ""),
            of("hyphens in full width", "", "－", ""),
            of("number signs", "", "#", ""),
            of("number signs at an end", "# 甲 ", "#", ""),
            of("headings", "", "# 甲\n", ""),
            of("headings in full width", "", "＃甲\n", ""),
            of("quotations", "", "> 甲\n", ""),
            of("marks of quotations", "", ">", ""),
            of("items", "", "- 甲\n", ""),
            of("numbered items", "", "%d. 甲\n", ""),
            of("loose items", "", "- 甲\n\n", ""),
            of("empty items", "", "-\n", ""),
            of("fences", "", "```\n甲\n```\n", ""),
            of("open fences", "", "```%d\n", ""),
            of("tildes", "", "~~甲~~", ""),
            of("definitions", "", "甲\n: 乙\n\n", ""),
            of("colons", "", ":", ""),
            of("containers", "", "::: verse\n甲\n:::\n", ""),
            of("open containers", "", "::: verse\n甲\n\n", ""),
            of("figures", "", "::: figure {number=1}\n![甲](a.png)\n:::\n\n", ""),
            of("lines of verse", "::: verse\n", "甲\n", ":::"),
            of("lines", "", "甲乙丙丁\n", ""),
            of("wrapped lines", "", "一二三四五六七八九十一二三四五六七八九十\n", ""),
            of("indented lines", "", "　　一二三四五六七八九十。\n", ""),
            of("hard breaks", "", "甲  \n", ""),
            of("paragraphs", "", "甲\n\n", ""),
            of("empty lines", "甲", "\n", "乙"),
            of("spaces", "甲", " ", "乙"),
            of("tabulators", "甲", "\t", "乙"),
            of("wide spaces", "甲", "　", "乙"),
            of("columns", "|甲|乙|\n", "-|", ""),
            of("rows", "|甲|乙|\n|-|-|\n", "|甲|乙|\n", ""),
            of("rows without a head", "", "|甲|乙|\n", ""),
            of("ticks in cells", "|甲|乙|\n|-|-|\n|", "`|", ""),
            of("long cell", "|甲|乙|\n|-|-|\n|", "甲", "|乙|\n"),
            of("images", "", "![甲](a.png) ", ""),
            of("notes", "", "甲[^%d]", ""),
            of("definitions of notes", "", "[^%d]: 注\n", ""),
            of("one note many times", "[^1]: 注\n\n", "甲[^1]", ""),
            of("notes written in place", "", "^[注]", ""),
            of("remarks", "", "[//]: # (甲)\n", ""),
            of("formulae", "", "$a$ ", ""),
            of("dollars", "", "$甲 ", ""),
            of("dollars before letters", "", "$a ", ""),
            of("attributes", "", "[甲]{.着重号}", ""),
            of("pronunciations", "", "[甲]{拼音=\"a\"}", ""),
            of("open braces", "", "[甲]{", ""),
            of("braces", "", "{", ""),
            of("ruby", "", "{汉字|han zi}", ""),
            of("letters", "", "W", ""),
            of("words", "", "word ", ""),
            of("digits", "", "1", ""),
            of("Han characters", "", "甲", ""),
            of("quotation marks", "", "“甲", ""),
            of("parentheses", "", "（", ""),
            of("references to figures", "", "见图 1", ""),
            of("captions", "", "图1 甲\n\n", ""),
            of("characters without width", "", "甲\u200b", ""),
            of("controls", "", "甲\u0001", ""),
            of("zeroes", "", "甲\u0000", ""),
            of("halves of characters", "", "甲\ud800", ""));

    public static List<HostileSeries> all() {
        return ALL;
    }

    private static HostileSeries of(String name, String before, String piece, String after) {
        return new HostileSeries(name, before, piece, after);
    }

    /** The text with so many pieces in it. */
    public String text(int count) {
        StringBuilder text = new StringBuilder(before);
        for (int i = 0; i < count; i++) {
            text.append(piece.replace("%d", Integer.toString(i)));
        }
        return text.append(after).toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
