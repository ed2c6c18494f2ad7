package org.huozi.comparison;

/**
 * A picture on a page.
 *
 * @param name its caption or what is said of it for those who cannot see it
 * @param fingerprint the same for pictures that look the same, whatever their size and place
 */
public record Picture(String article, String name, String fingerprint, Box box) {}
