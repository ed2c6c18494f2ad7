package org.huozi.edition;

import java.util.List;
import java.util.regex.Pattern;
import org.huozi.han.Space;
import org.huozi.model.Words;

/**
 * The names in a line of them. Chinese ones are parted by marks, or by spaces where every part is a whole name; a name may
 * be spaced out itself (张　三, 欧阳 修), and 阿卜杜拉·买买提, John Smith and a ministry are one.
 */
final class PersonNames {
    /** Between names; inside brackets they part what is said of one. */
    private static final Pattern MARKS = Pattern.compile("[、，,；;](?![^（(]*[）)])");

    private static final Pattern SPACES = Pattern.compile(Space.ANY + "+");
    private static final Pattern HAN = Pattern.compile(".*\\p{IsHan}.*");

    private static final String COMPOUND = "欧阳|司马|上官|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|长孙|宇文|端木|南宫|独孤|轩辕|第五|呼延";

    /** The common ones. */
    private static final String SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈"
            + "姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易"
            + "乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷曲盛冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲"
            + "房滕屈饶解牟艾尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬匡";

    /** How many of them, the first ones, begin no word that is an office's. */
    private static final int COMMON = 20;

    /** What offices are called by. */
    private static final String OFFICES = "部局厅院委办会处署社校司";

    private static final Pattern PERSON = Pattern.compile(
            "(?:" + COMPOUND + ")\\p{IsHan}{1,2}|[" + SURNAMES + "]\\p{IsHan}?[\\p{IsHan}&&[^" + OFFICES + "]]");

    private PersonNames() {}

    static List<Words> in(Words line) {
        List<Words> marked = line.split(MARKS);
        boolean apart = marked.size() > 1
                && marked.stream().allMatch(name -> HAN.matcher(name.text()).matches() || isDetail(name));
        return apart ? marked.stream().flatMap(part -> spaced(part).stream()).toList() : spaced(line);
    }

    private static List<Words> spaced(Words line) {
        List<Words> spaced = line.split(SPACES);
        boolean whole = spaced.size() > 1
                && isPerson(spaced.get(0).text())
                && spaced.stream().allMatch(name -> isPerson(name.text()) || isDetail(name))
                && !isOne(spaced);
        return whole ? spaced : List.of(line);
    }

    /** A name that is read as nothing else: its surname is a common one, and it has no more than three characters. */
    static boolean isCommon(String name) {
        return name.length() <= 3 && isPerson(name) && SURNAMES.indexOf(name.charAt(0)) < COMMON;
    }

    private static boolean isPerson(String name) {
        return PERSON.matcher(name).matches();
    }

    private static boolean isDetail(Words part) {
        return AuthorDetail.of(part).facet() != AuthorDetail.Facet.NAME;
    }

    /** 诸葛 孔明: surname and name. */
    private static boolean isOne(List<Words> parts) {
        return parts.size() == 2 && parts.get(0).text().matches(COMPOUND);
    }
}
