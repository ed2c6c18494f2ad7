package org.huozi.svg;

import java.util.Map;

/**
 * An element with all that its drawing's style sheets make of it.
 *
 * @param declared attributes and properties, the stronger ones; not yet tried against their grammars
 */
record Styled(Place place, Map<String, String> declared, LetterStyle letters, Variables variables, Measures measures) {
    DrawingPart part() {
        return place.part();
    }

    String declared(String name) {
        return declared.getOrDefault(name, "");
    }

    boolean isShown() {
        return !declared("display").equals("none");
    }
}
