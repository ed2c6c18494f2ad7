package org.huozi.output.site.citation;

/** Whether a text is Chinese. */
final class Han {
    private Han() {}

    static boolean isPresent(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }
}
