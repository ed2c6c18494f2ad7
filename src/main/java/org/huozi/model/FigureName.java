package org.huozi.model;

/**
 * What manuscripts and messages to editors call a figure: 图 1, 表 2. That is a matter of the language, since mentions of
 * figures are found by it; what readers see beside a figure is written by the templates.
 */
public record FigureName(Figure.Type type, int number) {

    /** Of a figure that has its number. */
    public static FigureName of(Figure figure) {
        return new FigureName(figure.type(), figure.number().orElseThrow());
    }

    /** 图 or 表. */
    public static String word(Figure.Type type) {
        return switch (type) {
            case FIGURE -> "图";
            case TABLE -> "表";
        };
    }

    public String chinese() {
        return word(type) + " " + number;
    }

    public String english() {
        return type.anchor() + " " + number;
    }
}
