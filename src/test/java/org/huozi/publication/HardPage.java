package org.huozi.publication;

/** The pages that the hard journal is printed on. Lengths in points. */
enum HardPage {
    A4("A4", 595.28, 841.89, 90, 82, 71.89, 93.28),
    SIXTEENMO("185mm 260mm", 524.41, 737.01, 72, 60, 62, 68),
    B5("182mm 257mm", 515.91, 728.5, 70, 56, 56, 60),
    A5("A5", 419.53, 595.28, 48, 44, 46, 50),
    A4_LANDSCAPE("A4 landscape", 841.89, 595.28, 70, 90, 60, 100);

    private final String size;
    private final double width;
    private final double height;
    private final double top;
    private final double outer;
    private final double bottom;
    private final double inner;

    HardPage(String size, double width, double height, double top, double outer, double bottom, double inner) {
        this.size = size;
        this.width = width;
        this.height = height;
        this.top = top;
        this.outer = outer;
        this.bottom = bottom;
        this.inner = inner;
    }

    /** The style sheet with this page in place of its own. */
    String in(String style) {
        return style.replace("size: A4;", "size: " + size + ";")
                .replace(
                        "margin: 90pt 82pt 71.89pt 93.28pt;",
                        "margin: " + top + "pt " + outer + "pt " + bottom + "pt " + inner + "pt;")
                .replace("-left: 93.28pt", "-left: " + inner + "pt")
                .replace("-right: 93.28pt", "-right: " + inner + "pt")
                .replace("-left: 82pt", "-left: " + outer + "pt")
                .replace("-right: 82pt", "-right: " + outer + "pt");
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Left edge of the type area; right pages have the broader margin at the fold. */
    double left(int sheet) {
        return sheet % 2 == 1 ? inner : outer;
    }

    double right(int sheet) {
        return width - (sheet % 2 == 1 ? outer : inner);
    }

    double top() {
        return top;
    }

    double bottom() {
        return height - bottom;
    }

    double measure() {
        return width - inner - outer;
    }
}
