package org.huozi.check.text;

import java.util.List;
import java.util.Set;

/** Names of Chinese provinces and cities, for ways from one to another. Source: 民政部, 中华人民共和国行政区划 (without 省 and 市). */
final class PlaceNames {
    private static final String PROVINCES =
            "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门";

    private static final String CITIES =
            "石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|雄安|太原|大同|长治|晋城|运城|临汾|呼和浩特|包头|赤峰|鄂尔多斯|沈阳|大连|鞍山|抚顺|丹东|锦州|营口|盘锦|长春|四平|延吉|哈尔滨|齐齐哈尔|大庆|牡丹江|佳木斯"
                    + "|南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|衢州|舟山|台州|丽水|义乌|合肥|芜湖|蚌埠|淮南|马鞍山|淮北|铜陵|安庆|黄山|滁州|阜阳|宿州|六安|亳州|池州|宣城"
                    + "|福州|厦门|莆田|三明|泉州|漳州|南平|龙岩|宁德|南昌|景德镇|萍乡|九江|新余|鹰潭|赣州|吉安|宜春|抚州|上饶|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽"
                    + "|郑州|开封|洛阳|平顶山|安阳|鹤壁|新乡|焦作|濮阳|许昌|漯河|三门峡|南阳|商丘|信阳|周口|驻马店|武汉|黄石|十堰|宜昌|襄阳|鄂州|荆门|孝感|荆州|黄冈|咸宁|随州|恩施|长沙|株洲|湘潭|衡阳|邵阳|岳阳|常德|张家界|益阳|郴州|永州|怀化|娄底"
                    + "|广州|韶关|深圳|珠海|汕头|佛山|江门|湛江|茂名|肇庆|惠州|梅州|汕尾|河源|阳江|清远|东莞|中山|潮州|揭阳|云浮|南宁|柳州|桂林|梧州|北海|钦州|玉林|百色|海口|三亚|成都|自贡|攀枝花|泸州|德阳|绵阳|广元|遂宁|内江|乐山|南充|眉山|宜宾|广安|达州|雅安|巴中"
                    + "|贵阳|遵义|六盘水|安顺|毕节|铜仁|昆明|曲靖|玉溪|保山|昭通|丽江|大理|拉萨|日喀则|西安|铜川|宝鸡|咸阳|渭南|延安|汉中|榆林|安康|兰州|嘉峪关|天水|武威|张掖|酒泉|西宁|银川|石嘴山|吴忠|乌鲁木齐|克拉玛依|吐鲁番|哈密|喀什|台北|高雄";

    private static final Set<String> ALL = Set.copyOf(List.of((PROVINCES + "|" + CITIES).split("\\|")));

    private static final int LONGEST = 5;

    private PlaceNames() {}

    /** Whether a text begins with one of them. */
    static boolean areAtStartOf(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            if (ALL.contains(text.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text ends with one of them, as a place or as its station, province or port. */
    static boolean areAtEndOf(String text) {
        String name = text.replaceFirst("(?:[东南西北]?站|[市省县港])\\z", "");
        return endsWithName(text) || endsWithName(name);
    }

    private static boolean endsWithName(String text) {
        for (int length = Math.min(LONGEST, text.length()); length > 1; length--) {
            if (ALL.contains(text.substring(text.length() - length))) {
                return true;
            }
        }
        return false;
    }
}
