package org.huozi.typeset;

/**
 * The width that lines have.
 *
 * @param width of every line
 * @param indent taken from the first line
 */
public record Measure(double width, double indent) {

    double ofLine(boolean first) {
        return first ? width - indent : width;
    }
}
