package org.huozi.check.typography;

/**
 * A place that breaks a rule, or strains one.
 *
 * @param page 1 for the first sheet of the file
 * @param text the line
 * @param amount how far, in the unit of the kind; 0 where there is nothing to measure
 */
public record Finding(Defect kind, int page, String text, double amount) {
    static Finding of(Defect kind, TextLine line) {
        return of(kind, line, 0);
    }

    static Finding of(Defect kind, TextLine line, double amount) {
        return new Finding(kind, line.page(), line.text(), amount);
    }
}
