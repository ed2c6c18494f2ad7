package org.huozi.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A property with its value, as a style sheet or a {@code style} attribute has it. */
record Declaration(String property, String value, boolean important) {
    private static final String IMPORTANT = "!important";

    /** All of a block (CSS Syntax 3 §5.4.5); what is none is left out. */
    static List<Declaration> read(String block) {
        List<Declaration> declarations = new ArrayList<>();
        for (String part : Brackets.split(block, ';')) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                String name = part.substring(0, colon).strip();
                String value = part.substring(colon + 1).strip();
                boolean important = value.toLowerCase(Locale.ROOT).endsWith(IMPORTANT);
                String said = important
                        ? value.substring(0, value.length() - IMPORTANT.length())
                                .strip()
                        : value;
                declarations.add(
                        new Declaration(name.startsWith("--") ? name : name.toLowerCase(Locale.ROOT), said, important));
            }
        }
        return declarations;
    }
}
