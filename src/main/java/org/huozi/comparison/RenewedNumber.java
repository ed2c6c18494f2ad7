package org.huozi.comparison;

/**
 * A number that the program itself has changed, because pages, notes or items of a list moved.
 *
 * @param text the sentence or line it stands in, without such numbers
 * @param sheet of the new proof
 */
public record RenewedNumber(String article, String text, String before, String after, int sheet) {}
