package org.huozi.svg;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files of SVG as they should not be: hostile ones, broken ones, and those of other standards. */
public final class OddDrawings {
    private static final String HEAD = "<svg xmlns=\"http://www.w3.org/2000/svg\""
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:html=\"http://www.w3.org/1999/xhtml\""
            + " viewBox=\"0 0 100 100\">";
    private static final String SHAPE = "<rect id=\"r\" width=\"50\" height=\"50\" fill=\"#c00\"/>";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private OddDrawings() {
        active();
        broken();
        endless();
        encodings();
        styles();
    }

    /** From what is odd to the file. */
    public static Map<String, byte[]> all() {
        return new OddDrawings().files;
    }

    private void add(String name, String content) {
        files.put(name, (HEAD + SHAPE + content + "</svg>").getBytes(StandardCharsets.UTF_8));
    }

    private void whole(String name, String file, Charset charset) {
        files.put(name, file.getBytes(charset));
    }

    private void active() {
        add("script", "<script>document.title='RAN'</script>");
        add("script of HTML", "<html:script>document.title='RAN'</html:script>");
        add("script elsewhere", "<script xlink:href=\"http://127.0.0.1:64999/x.js\"/>");
        add("script in CDATA", "<script><![CDATA[document.title='RAN']]></script>");
        add(
                "handler",
                "<rect width=\"9\" height=\"9\" onload=\"document.title='RAN'\" onclick=\"x()\" ONFOCUS=\"x()\"/>");
        add("link", "<a xlink:href=\"javascript:document.title='RAN'\"><rect width=\"99\" height=\"99\"/></a>");
        add("link with a tabulator", "<a href=\"java&#9;script:alert(1)\"><rect width=\"9\" height=\"9\"/></a>");
        add(
                "animated link",
                "<a><animate attributeName=\"href\" values=\"javascript:alert(1)\"/><circle r=\"9\"/></a>");
        add("set link", "<a><set attributeName=\"xlink:href\" to=\"javascript:alert(1)\"/><circle r=\"9\"/></a>");
        add("animation", "<circle r=\"9\"><animateTransform attributeName=\"transform\" type=\"rotate\"/></circle>");
        add("use elsewhere", "<use xlink:href=\"http://127.0.0.1:64999/x.svg#a\"/>");
        add("use of data", "<use href=\"data:image/svg+xml,&lt;svg id='x'/&gt;#x\"/>");
        add("image elsewhere", "<image xlink:href=\"file:///etc/hostname\" width=\"9\" height=\"9\"/>");
        add("image of SVG", "<image href=\"data:image/svg+xml;base64,PHN2Zy8+\" width=\"9\" height=\"9\"/>");
        add("image of HTML", "<image href=\"data:text/html;base64,PHNjcmlwdD4=\" width=\"9\" height=\"9\"/>");
        add("frame", "<html:iframe src=\"javascript:alert(1)\"/>");
        add("refresh", "<html:meta http-equiv=\"refresh\" content=\"0;url=http://127.0.0.1:64999/\"/>");
        add(
                "page in it",
                "<foreignObject width=\"90\" height=\"90\"><html:body onload=\"document.title='RAN'\">"
                        + "<html:img src=\"x\" onerror=\"document.title='RAN'\"/></html:body></foreignObject>");
        add(
                "text of a page",
                "<foreignObject width=\"90\" height=\"40\"><html:p>甲<html:script>x()</html:script>乙</html:p>"
                        + "</foreignObject>");
        add("font elsewhere", "<style>@font-face{font-family:x;src:url(http://127.0.0.1:64999/f)}</style>");
        add("import", "<style>@import url(http://127.0.0.1:64999/a.css); rect{fill:red}</style>");
        add("import by name", "<style>@import 'http://127.0.0.1:64999/a.css';</style>");
        add("fill elsewhere", "<rect width=\"9\" height=\"9\" style=\"fill:url(http://127.0.0.1:64999/a#b)\"/>");
        add("filter elsewhere", "<rect width=\"9\" height=\"9\" filter=\"url(http://127.0.0.1:64999/a.svg#b)\"/>");
        add(
                "image in a filter",
                "<filter id=\"f\"><feImage xlink:href=\"http://127.0.0.1:64999/a.png\"/></filter>"
                        + "<rect width=\"9\" height=\"9\" filter=\"url(#f)\"/>");
        add(
                "expression",
                "<style>rect{width:expression(alert(1));behavior:url(#x);-moz-binding:url(http://x)}</style>");
        add("base", "<g xml:base=\"http://127.0.0.1:64999/\"><use href=\"#r\"/></g>");
        add(
                "listener",
                "<listener xmlns=\"http://www.w3.org/2001/xml-events\" event=\"click\" handler=\"#h\"/>"
                        + "<handler type=\"text/javascript\">x()</handler>");
        whole(
                "style sheet",
                "<?xml version=\"1.0\"?><?xml-stylesheet type=\"text/xsl\" href=\"data:text/xml,x\"?>" + HEAD + SHAPE
                        + "</svg>",
                StandardCharsets.UTF_8);
        whole(
                "outer entity",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + HEAD + SHAPE
                        + "<desc>&x;</desc></svg>",
                StandardCharsets.UTF_8);
        whole(
                "entities of entities",
                "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;\">]>" + HEAD + SHAPE + "<desc>&c;</desc></svg>",
                StandardCharsets.UTF_8);
        whole(
                "long entity",
                "<!DOCTYPE svg [<!ENTITY a \"" + "a".repeat(100_000) + "\">]>" + HEAD + SHAPE + "<desc>"
                        + "&a;".repeat(1000) + "</desc></svg>",
                StandardCharsets.UTF_8);
        whole(
                "page as root",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>x()</script></html>",
                StandardCharsets.UTF_8);
        whole(
                "mark in a name",
                HEAD + SHAPE + "<text id='a\"&gt;&lt;script&gt;' aria-label='\"&gt;&lt;script&gt;'>甲</text></svg>",
                StandardCharsets.UTF_8);
    }

    private void broken() {
        whole("no SVG", "这不是图片", StandardCharsets.UTF_8);
        whole("nothing", "", StandardCharsets.UTF_8);
        whole("cut short", HEAD + SHAPE + "<g><rect", StandardCharsets.UTF_8);
        whole("no namespace", "<svg viewBox='0 0 9 9'><rect width='9' height='9'/></svg>", StandardCharsets.UTF_8);
        whole("two roots", HEAD + "</svg>" + HEAD + "</svg>", StandardCharsets.UTF_8);
        whole("bad view box", HEAD.replace("0 0 100 100", "a b c d") + SHAPE + "</svg>", StandardCharsets.UTF_8);
        whole("negative view box", HEAD.replace("0 0 100 100", "0 0 -9 9") + SHAPE + "</svg>", StandardCharsets.UTF_8);
        whole(
                "huge view box",
                HEAD.replace("0 0 100 100", "0 0 1e30 1e-30") + SHAPE + "</svg>",
                StandardCharsets.UTF_8);
        whole(
                "bad aspect",
                HEAD.replace("viewBox", "preserveAspectRatio=\"foo\" viewBox") + SHAPE + "</svg>",
                StandardCharsets.UTF_8);
        whole(
                "percent size",
                HEAD.replace("viewBox", "width=\"100%\" height=\"100%\" viewBox") + SHAPE + "</svg>",
                StandardCharsets.UTF_8);
        whole(
                "rem size",
                HEAD.replace("viewBox", "width=\"20rem\" height=\"bare\" viewBox") + SHAPE + "</svg>",
                StandardCharsets.UTF_8);
        add(
                "bad path",
                "<path d=\"M 1 1 L 5 5 Q x\"/><path d=\"L 1 1\"/><path d=\"M1 1a1 1 0 015 5z\"/><path d=\"\"/>");
        add("bad lengths", "<rect width=\"-5\" height=\"1rem\" x=\"1foo\" rx=\"auto\"/><circle r=\"NaN\"/><ellipse/>");
        add(
                "infinite numbers",
                "<circle r=\"1e999\"/><rect width=\"99999999999999999999\" height=\"1\"/><path d=\"M1e40 0L1 1\"/>");
        add("bad colours", "<rect width=\"9\" height=\"9\" fill=\"rgb(1,2)\" stroke=\"#12345\" color=\"blauw\"/>");
        add(
                "young colours",
                "<rect width=\"9\" height=\"9\" fill=\"hsl(120deg 50% 50% / 50%)\" stroke=\"#12345678\"/>");
        add(
                "bad transform",
                "<g transform=\"rotate(a) skew(3)\">" + SHAPE + "</g><g transform=\"scale(0)\">" + SHAPE + "</g>");
        add(
                "bad gradient",
                "<linearGradient id=\"g\"/><radialGradient id=\"h\" r=\"-1\"><stop/></radialGradient>"
                        + "<rect width=\"9\" height=\"9\" fill=\"url(#g)\"/><rect width=\"9\" height=\"9\" fill=\"url(#h)\"/>");
        add(
                "bad references",
                "<rect width=\"9\" height=\"9\" fill=\"url(#none)\" clip-path=\"url(#r)\" mask=\"url(#x)\"/>"
                        + "<use href=\"#none\"/><use/>");
        add("twice the same id", "<rect id=\"r\" width=\"9\" height=\"9\"/><use href=\"#r\"/>");
        add(
                "flowing text",
                "<flowRoot font-size=\"5\"><flowRegion><rect x=\"5\" y=\"5\" width=\"60\" height=\"20\"/>"
                        + "</flowRegion><flowPara>甲乙丙丁戊己庚辛壬癸子丑寅卯</flowPara></flowRoot>");
        add("flowing text without a box", "<flowRoot><flowPara>甲</flowPara></flowRoot>");
        add("text on a path", "<path id=\"p\" d=\"M0 50h90\"/><text><textPath href=\"#p\">甲</textPath></text>");
        add("characters of nobody", "<text x=\"5\" y=\"50\">甲&#x10FFFD;乙</text>");
        add("unknown elements", "<hatch/><mesh/><solidcolor/><blob><rect width=\"1\" height=\"1\"/></blob>");
        add(
                "clip of text",
                "<clipPath id=\"c\"><text y=\"40\" font-size=\"40\">甲<tspan>乙</tspan></text></clipPath>"
                        + "<rect width=\"90\" height=\"90\" clip-path=\"url(#c)\"/>");
        add(
                "bad dashes",
                "<path d=\"M0 0h90\" stroke=\"red\" stroke-dasharray=\"0.00001\"/>"
                        + "<path d=\"M0 9h90\" stroke=\"red\" stroke-dasharray=\"1 -1\"/>");
        add("image cut short", "<image width=\"9\" height=\"9\" href=\"data:image/png;base64,iVBORw0KGgo=\"/>");
        add(
                "filter of much",
                "<filter id=\"f\"><feTurbulence numOctaves=\"99999\" baseFrequency=\"9\"/></filter>"
                        + "<rect width=\"90\" height=\"90\" filter=\"url(#f)\"/>");
        add(
                "wide blur",
                "<filter id=\"f\" x=\"-1000\" y=\"-1000\" width=\"99999\" height=\"99999\"><feGaussianBlur"
                        + " stdDeviation=\"99999\"/></filter><rect width=\"90\" height=\"90\" filter=\"url(#f)\"/>");
        add(
                "large thing with a filter",
                "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>"
                        + "<rect width=\"1000000\" height=\"1000000\" filter=\"url(#f)\"/>");
        add(
                "tiny pattern",
                "<pattern id=\"p\" width=\"0.000001\" height=\"0.000001\" patternUnits=\"userSpaceOnUse\">" + SHAPE
                        + "</pattern><rect width=\"90\" height=\"90\" fill=\"url(#p)\"/>");
    }

    private void endless() {
        add("use of itself", "<g id=\"a\"><use xlink:href=\"#a\"/></g>");
        add(
                "uses of one another",
                "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g><use href=\"#a\"/>");
        add(
                "pattern of itself",
                "<pattern id=\"p\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>"
                        + "</pattern><rect width=\"90\" height=\"90\" fill=\"url(#p)\"/>");
        add(
                "mask of itself",
                "<mask id=\"m\"><rect width=\"9\" height=\"9\" mask=\"url(#m)\"/></mask>"
                        + "<rect width=\"90\" height=\"90\" mask=\"url(#m)\"/>");
        add(
                "clip of itself",
                "<clipPath id=\"m\" clip-path=\"url(#m)\"><rect width=\"9\" height=\"9\"/></clipPath>"
                        + "<rect width=\"90\" height=\"90\" clip-path=\"url(#m)\"/>");
        add(
                "marker of itself",
                "<marker id=\"m\"><path d=\"M0 0L9 9\" marker-end=\"url(#m)\"/></marker>"
                        + "<path d=\"M0 0L90 90\" marker-end=\"url(#m)\"/>");
        add(
                "gradients of one another",
                "<linearGradient id=\"a\" href=\"#b\"/><linearGradient id=\"b\" href=\"#a\"/>"
                        + "<rect width=\"90\" height=\"90\" fill=\"url(#a)\"/>");
        StringBuilder bomb = new StringBuilder("<g id=\"u0\"><rect width=\"1\" height=\"1\"/></g>");
        for (int i = 1; i < 9; i++) {
            bomb.append("<g id=\"u").append(i).append("\">");
            bomb.append(("<use href=\"#u" + (i - 1) + "\"/>").repeat(10)).append("</g>");
        }
        add("uses of uses", bomb.toString());
        for (int depth : new int[] {100, 3000, 100_000}) {
            add(depth + " groups", "<g>".repeat(depth) + SHAPE + "</g>".repeat(depth));
        }
        add("groups of another program", "<x:g xmlns:x=\"urn:x\">".repeat(100_000) + "</x:g>".repeat(100_000));
        add("many shapes", SHAPE.repeat(150_000));
        add("many letters", "<text>" + "甲".repeat(150_000) + "</text>");
        add("chain of uses", chain(2000));
        add("many circles", circles(500));
        add(
                "many markers",
                "<marker id=\"m\">" + SHAPE.repeat(500) + "</marker><path marker-mid=\"url(#m)\" d=\"M0 0"
                        + "L1 1".repeat(5000) + "\"/>");
        add(
                "many rules",
                "<style>" + ".a .b .c{fill:red}".repeat(3000) + "</style>" + "<g class=\"c\"/>".repeat(10_000));
        add("long selector", "<style>" + "a".repeat(100_000) + "{fill:red}" + ".a>".repeat(10_000) + "{}</style>");
        add("braces", "<style>" + "{".repeat(100_000) + "}".repeat(5) + "@media all{".repeat(10_000) + "</style>");
        add("variables of variables", "<g style=\"--a:var(--b) var(--b);--b:var(--a) var(--a);fill:var(--a)\"/>");
    }

    private static String chain(int length) {
        StringBuilder chain = new StringBuilder("<g id=\"c0\"/>");
        for (int i = 1; i < length; i++) {
            chain.append("<use id=\"c")
                    .append(i)
                    .append("\" href=\"#c")
                    .append(i - 1)
                    .append("\"/>");
        }
        return chain.toString();
    }

    private static String circles(int count) {
        StringBuilder circles = new StringBuilder();
        for (int i = 0; i < count; i++) {
            circles.append("<g id=\"o")
                    .append(i)
                    .append("\"><use href=\"#o")
                    .append((i + 1) % count)
                    .append("\"/>");
            circles.append("<use href=\"#o").append(i).append("\"/></g>");
        }
        return circles.toString();
    }

    private void encodings() {
        String drawing = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + HEAD + SHAPE + "<title>甲</title></svg>";
        String plain = HEAD + SHAPE + "<title>甲</title></svg>";
        whole("mark of UTF-8", "\uFEFF" + plain, StandardCharsets.UTF_8);
        whole("UTF-16 with a mark", "\uFEFF" + drawing, StandardCharsets.UTF_16LE);
        whole("UTF-16 of the other order", "\uFEFF" + drawing, StandardCharsets.UTF_16BE);
        whole("UTF-16 without a mark", plain, StandardCharsets.UTF_16LE);
        whole("UTF-8 that says UTF-16", drawing, StandardCharsets.UTF_8);
        whole("GBK", drawing.replace("UTF-16", "GBK"), Charset.forName("GBK"));
        whole("GB 2312", drawing.replace("UTF-16", "gb2312"), Charset.forName("GBK"));
        whole("unknown encoding", drawing.replace("UTF-16", "klingon"), StandardCharsets.UTF_8);
        whole("control characters", HEAD + "<title>\u0001</title></svg>", StandardCharsets.UTF_8);
    }

    private void styles() {
        add("bad style sheet", "<style>rect{fill:;;;}}}{ .a{ stroke: } @foo bar; /* open</style>");
        add(
                "variables",
                "<style>:root{--c:#0a0}rect{fill:var(--c)}.x{fill:var(--none, blue);stroke:var(--none)}</style>"
                        + "<rect class=\"x\" width=\"9\" height=\"9\"/>");
        add("sums", "<rect width=\"calc(10px + 5%)\" height=\"9\" style=\"stroke-width:calc(1px*2);fill:red\"/>");
        add(
                "font of letters",
                "<text y=\"50\" style=\"font:bold 20px/1.2 'Microsoft YaHei',sans-serif\">灵活就业 Gig</text>");
        add("unknown font", "<text y=\"50\" font-family=\"方正小标宋\">通知</text>");
        add("letters in a column", "<text x=\"50\" y=\"5\" writing-mode=\"tb\" font-size=\"9\">竖排（一）Ab</text>");
    }
}
