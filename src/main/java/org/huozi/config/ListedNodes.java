package org.huozi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.huozi.model.Words;
import org.huozi.source.YamlNode;
import org.huozi.source.YamlScalar;
import org.huozi.source.YamlSequence;

/** The items of a list, however it is typed. */
final class ListedNodes {
    /** Commas of a Chinese keyboard, between brackets. */
    private static final Pattern WIDE_COMMAS = Pattern.compile("[，、；]");

    private static final Pattern LINE_ENDS = Pattern.compile("\n+");
    /** Before an item that YAML has no dash for: ·, or its number. */
    private static final Pattern SIGN = Pattern.compile("[-－–—·•]\\s*|[0-9]{1,2}(?:[.)]\\s+|[、．）]\\s*)");

    private ListedNodes() {}

    /** One item when it is no list; a line an item when lines are typed without dashes. */
    static List<YamlNode> of(YamlNode node) {
        if (node instanceof YamlScalar text) {
            return parts(text, LINE_ENDS);
        }
        if (!(node instanceof YamlSequence list)) {
            return List.of(node);
        }
        boolean single = list.items().size() == 1 && list.written().text().startsWith("[");
        return single && list.items().get(0) instanceof YamlScalar item && item.plain()
                ? parts(item, WIDE_COMMAS)
                : list.items();
    }

    private static List<YamlNode> parts(YamlScalar text, Pattern separator) {
        List<YamlNode> parts = new ArrayList<>();
        for (Words part : text.words().split(separator)) {
            var sign = SIGN.matcher(part.text());
            int start = sign.lookingAt() && sign.end() < part.length() ? sign.end() : 0;
            parts.add(YamlScalar.text(part.part(start, part.length())));
        }
        return parts;
    }
}
