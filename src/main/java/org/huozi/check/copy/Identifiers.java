package org.huozi.check.copy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs that name a thing and are no words, numbers or amounts: whoever gave them settled their marks. */
final class Identifiers {
    /** What one begins with: most characters of a text are looked at no further. */
    private static final String BEGINNING = "(?=[A-Za-z0-9+ (（〔\\[［【])";

    private static final Pattern SIGNS = Pattern.compile(BEGINNING + "(?:"
            + Stream.of(
                            // GB/T 15834—2011, ISO 9001:2015, GB 50016-2014(2018年版), DB33/T 1234.1-2020
                            "(?:GB|GBJ|DB|ISO|IEC|IEEE|ITU|JJF|JJG|HG|YY|YD|JT|JGJ|CJJ|CJ|CY|WS|WW|LY|NY|QB|SB|SJ|SL|SN|SY|TB|XF|GA|MZ|LD|HJ|DL|EN|BS|ANSI|ASTM|RFC|T|Q)"
                                    + "\\d{0,4}(?:/[A-Z]{1,6})? ?\\d++(?:[.:]\\d++)*+(?: ?[-—–:：~～] ?\\d{2,4})*+(?:[(（](?:19|20)\\d\\d ?年?版?[)）])?",
                            // letters, then digits, joined by hyphens: COVID-19, G20-5, AK-47, CT-2022-018
                            "(?<![A-Za-z0-9])[A-Za-z](?=[A-Za-z0-9/_-]*\\d)[A-Za-z0-9]*+(?:[-_/][A-Za-z0-9]++)++",
                            // telephone numbers, with codes of countries and areas
                            "(?<![\\d.])(?:\\+?86[- ]?)?0\\d{2,3}[-—–－ ]\\d{7,8}(?:[-—–－转/、]\\d{1,8}+(?!\\d))*+(?!\\d)",
                            "(?<![\\d.])(?:[(（]0\\d{2,3}[)）]) ?\\d{3,4}[- ]?\\d{4}(?:[-—转/]\\d{1,6})*+",
                            "(?<![\\d.])(?:400|800)[- ]?\\d{3,4}[- ]?\\d{3,4}(?!\\d)",
                            "(?<![\\d.])(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)",
                            "(?<=(?:电话|传真|手机|热线|联系方式|邮编|账号|账户|卡号|编号|证号|代码)[：: ]{0,3})\\d[\\d() +/、—–－-]{5,}",
                            // dates and hours of digits
                            "(?<![\\d-])(?:19|20)\\d\\d([-/.])\\d{1,2}\\1\\d{1,2}(?![\\d-])",
                            "(?<![\\d:：])\\d{1,2}:\\d\\d(?::\\d\\d)?(?![\\d:])",
                            // ISBN 978-7-5321-1234-5, ISSN 1000-1234, CN 33-1234/D
                            "(?:ISBN|ISSN|CN|DOI|CSTR)[：: ]*[\\dA-Za-z][\\dA-Za-z./()-]*",
                            // acts of the European Union
                            "[(（]E[UC][)）] ?(?:No\\.? ?)?\\d+/\\d+",
                            // v2.0.1, 192.168.0.1
                            "(?<![\\w.])[vV]?\\d++(?:\\.\\d++){2,}+(?![\\w.])",
                            "(?<![A-Za-z])[vV]\\d++(?:\\.\\d++)*+",
                            // 文三路 123-5 号, 3-201 室: numbers of houses
                            "(?<=[路街巷弄道村里园区苑坊寓城厦楼幢]) ?\\d++(?:[-—–－]\\d++)++ ?[号室幢]",
                            "(?<!\\d)\\d++(?:[-—–－]\\d++)++ ?(?:室|单元|幢)",
                            // the number of a document or of a case
                            "[〔\\[［（(【](?:19|20)\\d\\d[〕\\]］）)】][^，。；\\s]{0,12}?\\d+(?:[-—–、至]\\d+)? ?号")
                    .collect(Collectors.joining("|"))
            + ")");

    private Identifiers() {}

    static Stream<MatchResult> in(String text) {
        boolean any = text.chars().anyMatch(Character::isDigit);
        return any ? SIGNS.matcher(text).results() : Stream.empty();
    }
}
